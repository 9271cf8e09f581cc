using System.Collections.Immutable;
using System.Linq.Expressions;
using Compliance.NRules.Facts;
using Compliance.NRules.Translation.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Compliance.NRules.Translation;

/// <summary>One rule of the network under construction: patterns, tests on them, and the fact it derives.</summary>
internal sealed class Production
{
    private readonly RuleBuilder _builder = new();
    private readonly GroupBuilder _conditions;
    private readonly List<FactPattern> _matches = [];
    private readonly List<Test> _tests = [];
    private readonly Dictionary<string, PatternBuilder> _patterns = new(StringComparer.Ordinal);
    private readonly int _outer;

    public Production(string name, int priority)
    {
        _builder.Name(name);
        _builder.Priority(priority);
        _conditions = _builder.LeftHandSide();
    }

    // A group of patterns within another production.
    private Production(Production outer, GroupBuilder conditions)
    {
        _builder = outer._builder;
        _conditions = conditions;
        _matches.AddRange(outer._matches);
        _tests.AddRange(outer._tests);
        _outer = outer._matches.Count;
    }

    /// <summary>Gets what was matched so far, the dated subject first.</summary>
    public ImmutableArray<FactPattern> Matches => [.. _matches];

    /// <summary>Adds a pattern.</summary>
    public void Add(FactPattern match)
    {
        _matches.Add(match);
        _patterns.Add(match.Name, _conditions.Pattern(match.FactType, match.Name));
    }

    /// <summary>Determines whether a variable is bound by a pattern of a value.</summary>
    public bool Binds(int slot) => _matches.Exists(m => m is FactPattern.OfAggregate && m.Variable == slot);

    /// <summary>Adds a test to the last pattern it uses; within a group, at least to the first of the group.</summary>
    public void Require(Test test)
    {
        if (!_tests.Contains(test))
        {
            _tests.Add(test);
            var last = Math.Max(test.On.Max(_matches.IndexOf), _outer);
            _patterns[_matches[last].Name].Condition(test.ToExpression());
        }
    }

    /// <summary>Gets the tests so far that use nothing outside a scope.</summary>
    public IEnumerable<Test> TestsWithin(ImmutableArray<FactPattern> scope) => [.. _tests.Where(t => t.On.All(scope.Contains))];

    /// <summary>Requires that facts exist, or do not, that match a group of patterns.</summary>
    /// <param name="isNegated">Whether they must not.</param>
    /// <param name="add">Adds the patterns of the group and their tests.</param>
    public void Exists(bool isNegated, Action<Production> add) =>
        add(new Production(this, isNegated ? _conditions.Not().Group(GroupType.And) : _conditions.Exists().Group(GroupType.And)));

    /// <summary>Requires that a fact exists, or does not, that meets all tests.</summary>
    public void Exists(bool isNegated, FactPattern match, IEnumerable<Test> tests)
    {
        var pattern = isNegated
            ? _conditions.Not().Pattern(match.FactType, match.Name)
            : _conditions.Exists().Pattern(match.FactType, match.Name);
        Require(pattern, tests);
    }

    /// <summary>Collects the facts that meet all tests.</summary>
    /// <param name="name">The name of the collection.</param>
    /// <param name="match">The facts collected.</param>
    /// <param name="tests">The tests.</param>
    public void Collect(string name, FactPattern match, IEnumerable<Test> tests)
    {
        var aggregate = _conditions.Pattern(typeof(IEnumerable<>).MakeGenericType(match.FactType), name).Aggregate();
        aggregate.Collect();
        Require(aggregate.Pattern(match.FactType, $"{name}Item"), tests.Select(t => t.Renamed(match.Name, $"{name}Item")));
    }

    /// <summary>Computes something from what was matched, and matches it.</summary>
    /// <param name="match">What the variable of the result is bound to.</param>
    /// <param name="compute">Computes it.</param>
    /// <param name="on">The names and types of what it is computed from.</param>
    public void Compute(FactPattern match, FactFunction<object> compute, IEnumerable<(string Name, Type Type)> on)
    {
        Add(match);
        var lambda = FactCall.Of(compute, on);
        _patterns[match.Name].Binding().BindingExpression(Expression.Lambda(Expression.Convert(lambda.Body, match.FactType), lambda.Parameters));
    }

    /// <summary>Ends the production: it derives a fact from what was matched, for as long as that matches.</summary>
    public IRuleDefinition Derive(FactFunction<object> make)
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        var fact = FactCall.Of(make, _matches.Select(m => (m.Name, m.FactType)));
        var derive = ((Action<IContext, object>)Derive).Method;
        _builder.RightHandSide().Action(Expression.Lambda(Expression.Call(derive, context, fact.Body), [context, .. fact.Parameters]));
        return _builder.Build();
    }

    /// <summary>Ends the production: it notes something, made from all that was matched.</summary>
    /// <param name="note">Notes it; what it returns is not used.</param>
    public IRuleDefinition Note(FactFunction<object> note)
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        var call = FactCall.Of(note, _matches.Select(m => (m.Name, m.FactType)));
        _builder.RightHandSide().Action(Expression.Lambda(Expression.Block(typeof(void), call.Body), [context, .. call.Parameters]));
        return _builder.Build();
    }

    /// <summary>Ends the production: it notes something on the dated subject, the first thing that was matched.</summary>
    public IRuleDefinition Note(Action<DatedSubject> note)
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        var subject = Expression.Parameter(typeof(DatedSubject), _matches[0].Name);
        _builder.RightHandSide().Action(Expression.Lambda(Expression.Invoke(Expression.Constant(note), subject), context, subject));
        return _builder.Build();
    }

    private const string DerivedKey = "derived";

    // A match whose collections grew fires again; NRules refuses to insert a linked fact a second time.
    private static void Derive(IContext context, object fact)
    {
        if (context.GetLinked(DerivedKey) is { } earlier)
        {
            context.RetractLinked(DerivedKey, earlier);
        }

        context.InsertLinked(DerivedKey, fact);
    }

    private static void Require(PatternBuilder pattern, IEnumerable<Test> tests)
    {
        foreach (var test in tests)
        {
            pattern.Condition(test.ToExpression());
        }
    }
}
