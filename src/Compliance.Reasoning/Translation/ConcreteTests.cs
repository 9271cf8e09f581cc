using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Declarations;
using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Reasoning.Translation;

/// <summary>Tests given values as the native engine does: what a test of a finite sort means is not said a second time.</summary>
internal sealed class ConcreteTests
{
    private readonly ConditionCompiler _compiler = new();
    private readonly Dictionary<ValueTest, ConditionEvaluator> _compiled = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Condition, ConditionEvaluator> _conditions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(FactType, FactType), Comparison> _equalities = [];
    private readonly Dictionary<ContainmentOperator, Containment> _places = [];
    private readonly Dictionary<FactType, Containment> _wholes = [];
    private readonly Declaration _nothing;

    /// <summary>Creates it.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    public ConcreteTests(Vocabulary vocabulary) =>
        _nothing = new DeclarationReader(vocabulary).Build(b => b.Principal("company")).GetDeclarationOrThrow();

    /// <summary>Determines whether a condition certainly holds of a thing of a declaration.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="declaration">The declaration.</param>
    /// <param name="day">The day.</param>
    /// <param name="asOf">The day of the judgement.</param>
    public bool Holds(Condition condition, Entity thing, Declaration declaration, DateOnly day, DateOnly asOf)
    {
        if (!_conditions.TryGetValue(condition, out var evaluator))
        {
            _conditions.Add(condition, evaluator = _compiler.Compile(condition));
        }

        return evaluator.Evaluate(new EvaluationScope(declaration, asOf).Bind(thing, day, evaluator.VariableCount)) == Truth.True;
    }

    /// <summary>Tests whether two values are equal.</summary>
    public Truth Equal(FactType left, FactValue? one, FactType right, FactValue? other, DateOnly day)
    {
        if (!_equalities.TryGetValue((left, right), out var test))
        {
            _equalities.Add((left, right), test = new Comparison(At(0, left), ComparisonOperator.Equal, At(1, right), default));
        }

        return Run(test, [one, other], day);
    }

    /// <summary>Tests how two places lie to each other.</summary>
    public Truth Lies(FactValue one, ContainmentOperator how, FactValue other, DateOnly day)
    {
        if (!_places.TryGetValue(how, out var test))
        {
            _places.Add(how, test = new Containment(At(0, FactType.Region), how, [At(1, FactType.Region)], default));
        }

        return Run(test, [one, other], day);
    }

    /// <summary>Tests whether a place covers all that an undeclared list of places can hold.</summary>
    /// <param name="place">The place.</param>
    /// <param name="element">What the list holds.</param>
    /// <param name="day">The day.</param>
    public Truth CoversAll(FactValue place, FactType element, DateOnly day)
    {
        if (!_wholes.TryGetValue(element, out var test))
        {
            _wholes.Add(element, test = new Containment(At(0, FactType.Region), ContainmentOperator.Covers, [At(1, new FactType.ListType(element))], default));
        }

        return Run(test, [place, null], day);
    }

    /// <summary>Makes a test of values that are given later: of the value tested, then of the operands.</summary>
    public static ValueTest Open(ValueTest test) => test.With(At(0, test.Left.Type), [.. test.Operands.Select((o, i) => At(i + 1, o.Type))]);

    /// <summary>Tests given values.</summary>
    /// <param name="test">A test made by <see cref="Open"/>.</param>
    /// <param name="values">The values; <see langword="null"/> for what is undeclared.</param>
    /// <param name="day">The day.</param>
    public Truth Run(ValueTest test, ReadOnlySpan<FactValue?> values, DateOnly day)
    {
        if (!_compiled.TryGetValue(test, out var evaluator))
        {
            _compiled.Add(test, evaluator = _compiler.Compile(test));
        }

        var bindings = new EvaluationScope(_nothing, day).Bind(_nothing.Principal!, day, Math.Max(evaluator.VariableCount, values.Length + 1));
        for (var i = 0; i < values.Length; i++)
        {
            bindings.Set(i + 1, values[i]);
        }

        return evaluator.Evaluate(bindings);
    }

    private static VariableReference At(int place, FactType type) =>
        new(new Variable($"v{place}", null, type, null, place + 1), type, default);
}
