using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Evaluation.Engines;
using Compliance.NRules.Facts;
using Compliance.NRules.Translation.Expressions;

namespace Compliance.NRules.Translation;

/// <summary>Makes tests; equal conditions on equal patterns give the same test, so that NRules shares the node.</summary>
/// <param name="compiler">Compiles conditions and expressions, which then mean what they mean to the native engine.</param>
internal sealed class TestFactory(ConditionCompiler compiler)
{
    private readonly Dictionary<string, Test> _tests = new(StringComparer.Ordinal);

    /// <summary>Makes the test of a condition that needs no patterns of its own.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="holds">Whether it must hold, or fail.</param>
    /// <param name="certainty">Which matches are meant.</param>
    /// <param name="on">The facts it tests, the dated subject first.</param>
    public Test Of(Condition condition, bool holds, Certainty certainty, ImmutableArray<FactPattern> on) =>
        Shared($"{ConditionText.Canonical(condition)} {holds} {certainty}", on, () =>
        {
            var decide = Decision(condition, on);
            return facts =>
            {
                foreach (var fact in facts)
                {
                    if (fact is Item { IsUnseen: true })
                    {
                        return certainty == Certainty.Possible;
                    }
                }

                return IsMet(decide(facts), holds, certainty);
            };
        });

    /// <summary>Makes a test of the dated subject alone.</summary>
    /// <param name="key">What it tests; equal keys give one test.</param>
    /// <param name="subject">The dated subject.</param>
    /// <param name="run">The test.</param>
    public Test Of(string key, FactPattern subject, Func<DatedSubject, bool> run) => Shared(key, [subject], () => facts => run((DatedSubject)facts[0]));

    /// <summary>Makes the test that an item is one of those iterated over.</summary>
    /// <param name="source">What is iterated over.</param>
    /// <param name="on">What the source is read from, the dated subject first; the item is added last.</param>
    /// <param name="item">The item.</param>
    public Test Source(ItemSource source, ImmutableArray<FactPattern> on, FactPattern item)
    {
        if (source is ItemSource.Entities entities)
        {
            return Shared($"is {entities.Type.Id}", [item], () => facts => ReferenceEquals(((EntityItem)facts[0]).Type, entities.Type));
        }

        var expression = ((ItemSource.Items)source).Source;
        return Shared($"of {ConditionText.Canonical(expression)}", [.. on, item], () =>
        {
            var value = Value(expression, on);
            return facts => ((ElementItem)facts[^1]).IsOf(value(facts));
        });
    }

    /// <summary>Makes the test that there is, or is not, a declared item behind an item.</summary>
    public Test Seen(bool isSeen, FactPattern item) => Shared($"seen {isSeen}", [item], () => facts => ((Item)facts[0]).IsUnseen != isSeen);

    /// <summary>Makes a function that computes an expression from matched facts.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="on">The facts it tests, the dated subject first; further facts are ignored.</param>
    public FactFunction<Compliance.Facts.FactValue?> Value(Expression expression, ImmutableArray<FactPattern> on)
    {
        var slots = new DefinitionSlots(compiler, Math.Max(compiler.Compile(expression).VariableCount, VariableCount(on)));
        var evaluator = compiler.Compile(slots.Rewrite(expression));
        return facts => evaluator.Evaluate(Bind(on, facts, slots));
    }

    /// <summary>Makes a function that decides a condition from matched facts.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="on">The facts it tests, the dated subject first; further facts are ignored.</param>
    public FactFunction<Truth> Decision(Condition condition, ImmutableArray<FactPattern> on)
    {
        var slots = new DefinitionSlots(compiler, Math.Max(compiler.Compile(condition).VariableCount, VariableCount(on)));
        var evaluator = compiler.Compile(slots.Rewrite(condition));
        return facts => evaluator.Evaluate(Bind(on, facts, slots));
    }

    /// <summary>Makes a test; equal texts on equal patterns give one test.</summary>
    /// <param name="text">What it tests.</param>
    /// <param name="on">The facts it tests, the dated subject first.</param>
    /// <param name="make">Makes the test, the first time.</param>
    public Test Shared(string text, ImmutableArray<FactPattern> on, Func<FactTest> make)
    {
        var key = $"{text} on {string.Join(" | ", on.Select(m => $"{m.Name} {m.FactType.Name} {m.Shape}"))}";
        if (!_tests.TryGetValue(key, out var test))
        {
            test = new Test(make(), on) { Key = key };
            _tests.Add(key, test);
        }

        return test;
    }

    // Binds the variables of the matches to the matched facts, and those of definitions to what was noted of them.
    private static VariableBindings Bind(ImmutableArray<FactPattern> on, ReadOnlySpan<object> facts, DefinitionSlots slots)
    {
        var subject = (DatedSubject)facts[0];
        var bindings = subject.Bind(slots.VariableCount);
        for (var i = 1; i < on.Length; i++)
        {
            on[i].Bind(bindings, facts[i]);
        }

        slots.Bind(bindings, subject);
        return bindings;
    }

    private static int VariableCount(ImmutableArray<FactPattern> on) => on.Max(m => m.Variable) + 1;

    private static bool IsMet(Truth value, bool holds, Certainty certainty) => (holds, certainty) switch
    {
        (true, Certainty.Certain) => value == Truth.True,
        (true, _) => value != Truth.False,
        (false, Certainty.Certain) => value == Truth.False,
        _ => value != Truth.True,
    };
}
