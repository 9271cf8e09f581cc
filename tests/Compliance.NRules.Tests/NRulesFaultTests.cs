using System.Linq.Expressions;
using Compliance.Evaluation;
using Compliance.NRules.Facts;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Compliance.NRules.Tests;

/// <summary>
/// The faults of NRules 1.0.4 that the translation is built around. The first half of each test shows the fault: when a
/// later NRules mends it, the test fails and says that the workaround may be removed.
/// </summary>
internal sealed class NRulesFaultTests
{
    [Test]
    public void TypeTests_AreSharedByTypeAlone_UnlessHeldAsDelegates()
    {
        Expression<Func<Pair, bool>> first = p => p.A is string;
        Expression<Func<Pair, bool>> second = p => p.B is string;
        Func<Pair, bool> firstHeld = p => p.A is string;
        Func<Pair, bool> secondHeld = p => p.B is string;
        var pair = new Pair("x", 1);

        Fired(pair, ("A", first), ("B", second)).Should().Equal(["A", "B"], "NRules compares the type and not what is tested");
        Fired(pair, ("A", Held(firstHeld)), ("B", Held(secondHeld))).Should().Equal("A");
    }

    [Test]
    public void NestedLambdas_AreSharedWhateverTheyCapture_UnlessHeldAsDelegates()
    {
        Expression<Func<Pair, Pair, bool>> ofOther = (p, q) => q.Numbers.Any(i => i == p.N);
        Expression<Func<Pair, Pair, bool>> ofItself = (p, q) => q.Numbers.Any(i => i == q.N);
        Func<Pair, Pair, bool> ofOtherHeld = (p, q) => q.Numbers.Any(i => i == p.N);
        Func<Pair, Pair, bool> ofItselfHeld = (p, q) => q.Numbers.Any(i => i == q.N);

        Joined(("other", ofOther), ("itself", ofItself)).Should().Equal(["other", "itself"], "NRules takes one captured parameter for another");
        Joined(("other", Held(ofOtherHeld)), ("itself", Held(ofItselfHeld))).Should().Equal("other");
    }

    [Test]
    public void EqualFacts_CannotStandTwice_SoFactsCompareByReference()
    {
        var session = Compile(("any", (Expression<Func<Pair, bool>>)(p => true))).CreateSession();
        var insert = () => session.InsertAll([new EqualFact(1), new EqualFact(1)]);

        insert.Should().Throw<ArgumentException>();
        Type[] facts = [typeof(DatedSubject), typeof(EntityItem), typeof(ElementItem), typeof(ConditionMatch)];
        facts.Should().OnlyContain(t => t.GetMethod(nameof(Equals), new[] { typeof(object) })!.DeclaringType == typeof(object));
    }

    [Test]
    public void Evaluate_OnEightThreadsFromTheFirstSession_GivesTheNativeReport()
    {
        var sample = Enumerable.Range(1, 200).Select(SampleGenerator.Create).First(s => s.Rule.Requirement is Conditions.Quantified);
        var rulebook = SmallWorld.With(sample.Rule);
        var declaration = SmallWorld.Declare(sample.Facts);
        var expected = ResultText.Of(new ComplianceEngine(rulebook).Evaluate(declaration, SmallWorld.AsOf));
        for (var round = 0; round < 20; round++)
        {
            var engine = new NRulesEngine(rulebook);
            var reports = new string[8];
            var threads = Enumerable.Range(0, reports.Length).Select(i => new Thread(() => reports[i] = ResultText.Of(engine.Evaluate(declaration, SmallWorld.AsOf)))).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
            reports.Should().AllBe(expected);
        }
    }

    private static Expression<Func<Pair, bool>> Held(Func<Pair, bool> run)
    {
        var pair = Expression.Parameter(typeof(Pair), "p");
        return Expression.Lambda<Func<Pair, bool>>(Expression.Invoke(Expression.Constant(run), pair), pair);
    }

    private static Expression<Func<Pair, Pair, bool>> Held(Func<Pair, Pair, bool> run)
    {
        var (p, q) = (Expression.Parameter(typeof(Pair), "p"), Expression.Parameter(typeof(Pair), "q"));
        return Expression.Lambda<Func<Pair, Pair, bool>>(Expression.Invoke(Expression.Constant(run), p, q), p, q);
    }

    private static List<string> Joined(params (string Name, Expression<Func<Pair, Pair, bool>> Condition)[] rules)
    {
        var fired = new List<string>();
        var session = new RuleCompiler().Compile(rules.Select(r =>
        {
            var builder = new RuleBuilder();
            builder.Name(r.Name);
            builder.LeftHandSide().Pattern(typeof(Pair), "p");
            builder.LeftHandSide().Pattern(typeof(Pair), "q").Condition(r.Condition);
            builder.RightHandSide().Action((Expression<Action<IContext>>)(_ => fired.Add(r.Name)));
            return builder.Build();
        })).CreateSession();
        session.InsertAll([new Pair("x", 1) { N = 1 }, new Pair("x", 1) { Numbers = [1], N = 2 }]);
        session.Fire();
        return fired;
    }

    private static List<string> Fired(Pair fact, params (string Name, Expression<Func<Pair, bool>> Condition)[] rules)
    {
        var session = Compile(rules).CreateSession();
        session.Insert(fact);
        session.Fire();
        return [.. fact.Fired.Order(StringComparer.Ordinal)];
    }

    private static ISessionFactory Compile(params (string Name, Expression<Func<Pair, bool>> Condition)[] rules) => new RuleCompiler().Compile(rules.Select(r =>
    {
        var builder = new RuleBuilder();
        builder.Name(r.Name);
        var pattern = builder.LeftHandSide().Pattern(typeof(Pair), "p");
        pattern.Condition(r.Condition);
        Expression<Action<IContext, Pair>> action = (_, p) => p.Fire(r.Name);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }));

    private sealed record EqualFact(int Value);

    private sealed class Pair(object a, object b)
    {
        private readonly List<string> _fired = [];

        public object A { get; } = a;

        public object B { get; } = b;

        public int[] Numbers { get; init; } = [];

        public int N { get; init; }

        public IReadOnlyList<string> Fired
        {
            get
            {
                var fired = _fired.ToArray();
                _fired.Clear();
                return fired;
            }
        }

        public void Fire(string name) => _fired.Add(name);
    }
}
