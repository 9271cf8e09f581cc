using Compliance.Findings;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Compliance.Benchmarks.Platforms.Peers;

/// <summary>Builds one rule on the rule model of NRules. The names of the parameters of a condition are those of the patterns it reads.</summary>
internal sealed class NRulesProduction
{
    [ThreadStatic]
    private static PlatformRows? _rows;

    [ThreadStatic]
    private static int _others;

    private readonly RuleBuilder _builder = new();
    private readonly int _rule;
    private readonly Outcome _outcome;
    private readonly bool _hasPart;
    private bool _isPossible = true;

    /// <summary>Begins a rule.</summary>
    /// <param name="rule">Its number.</param>
    /// <param name="book">Which companies it speaks of; <see langword="null"/> for all.</param>
    /// <param name="outcome">What it finds: violated, and for all outcomes satisfied and not applicable too.</param>
    /// <param name="hasPart">Whether what is required comes after what is matched first; else it is the last condition of that.</param>
    public NRulesProduction(int rule, int? book, Outcome outcome, bool hasPart = false)
    {
        _rule = rule;
        _outcome = outcome;
        _hasPart = hasPart;
        _builder.Name($"R{rule:00}-{book}");
        if (book is { } only)
        {
            var guard = _builder.LeftHandSide().Pattern(typeof(PlatformCompany), "guard");
            var company = guard.Declaration.ToParameterExpression();
            guard.Condition(Expression.Lambda(Expression.Equal(Expression.Property(company, nameof(PlatformCompany.Book)), Expression.Constant(only)), company));
        }
    }

    /// <summary>Sets where the rows of this thread go.</summary>
    public static void Into(PlatformRows rows) => _rows = rows;

    /// <summary>Matches a thing, named <paramref name="name"/>, by conditions on it alone.</summary>
    public NRulesProduction Match<T>(string name, params Expression<Func<T, bool>>[] conditions) =>
        With(_builder.LeftHandSide().Pattern(typeof(T), name), conditions.Length == 0 ? conditions : Of(conditions));

    /// <summary>Matches where there is a thing; see <see cref="Match"/>.</summary>
    public NRulesProduction Exists<T>(string name, params LambdaExpression[] conditions) => Part(isNegated: _outcome != Outcome.Violated, typeof(T), name, conditions);

    /// <summary>Matches where there is none; see <see cref="Match"/>.</summary>
    public NRulesProduction Not<T>(string name, params LambdaExpression[] conditions) => Part(isNegated: _outcome == Outcome.Violated, typeof(T), name, conditions);

    /// <summary>Matches all things that a condition selects, as the list <c>q</c>, by conditions on the list.</summary>
    public NRulesProduction Collect<T>(Expression<Func<T, bool>> where, params LambdaExpression[] conditions)
    {
        var all = With(_builder.LeftHandSide().Pattern(typeof(IEnumerable<T>), "q"), Of(conditions), out var pattern);
        var aggregate = pattern.Aggregate();
        aggregate.Collect();
        aggregate.Pattern(typeof(T), where.Parameters[0].Name!).Condition(where);
        return all;
    }

    /// <summary>Ends a rule on the thing <paramref name="name"/>.</summary>
    public IRuleDefinition? Of<T>(string name, Func<T, string> id)
    {
        if (!_isPossible)
        {
            return null;
        }

        var context = Expression.Parameter(typeof(IContext), "context");
        var thing = Expression.Parameter(typeof(T), name);
        var found = _outcome == Outcome.Violated ? new Action<T>(t => _rows!.Add(_rule, id(t))) : new Action<T>(_ => _others++);
        _builder.RightHandSide().Action(Expression.Lambda(Expression.Invoke(Expression.Constant(found), thing), context, thing));
        return _builder.Build();
    }

    /// <summary>Ends a rule on the whole declaration.</summary>
    public IRuleDefinition? OfWhole()
    {
        if (!_isPossible)
        {
            return null;
        }

        var context = Expression.Parameter(typeof(IContext), "context");
        var found = _outcome == Outcome.Violated ? new Action(() => _rows!.Add(_rule, PlatformRows.Whole)) : new Action(() => _others++);
        _builder.RightHandSide().Action(Expression.Lambda(Expression.Invoke(Expression.Constant(found)), context));
        return _builder.Build();
    }

    // The conditions under which what was matched first has the outcome.
    private IReadOnlyList<LambdaExpression> Of(IReadOnlyList<LambdaExpression> conditions)
    {
        var scope = _hasPart ? conditions : [.. conditions.SkipLast(1)];
        switch (_outcome)
        {
            case Outcome.Violated:
                return conditions;
            case Outcome.Satisfied:
                return _hasPart ? conditions : [.. scope, Failing([conditions[^1]])];
            default:
                _isPossible = scope.Count > 0;
                return _isPossible ? [Failing(scope)] : [];
        }
    }

    private NRulesProduction Part(bool isNegated, Type type, string name, IEnumerable<LambdaExpression> conditions)
    {
        if (_outcome == Outcome.NotApplicable)
        {
            return this;
        }

        return With(isNegated ? _builder.LeftHandSide().Not().Pattern(type, name) : _builder.LeftHandSide().Exists().Pattern(type, name), conditions);
    }

    // That not all of the conditions hold. Parameters of one name are one.
    private static LambdaExpression Failing(IReadOnlyList<LambdaExpression> conditions)
    {
        var parameters = conditions.SelectMany(c => c.Parameters).DistinctBy(p => p.Name).ToDictionary(p => p.Name!, StringComparer.Ordinal);
        var all = conditions.Select(c => new OneParameter(parameters).Visit(c.Body)).Aggregate(Expression.AndAlso);
        return Expression.Lambda(Expression.Not(all), parameters.Values);
    }

    private NRulesProduction With(PatternBuilder pattern, IEnumerable<LambdaExpression> conditions) => With(pattern, conditions, out _);

    private NRulesProduction With(PatternBuilder pattern, IEnumerable<LambdaExpression> conditions, out PatternBuilder same)
    {
        foreach (var condition in conditions)
        {
            pattern.Condition(condition);
        }

        same = pattern;
        return this;
    }

    private sealed class OneParameter(Dictionary<string, ParameterExpression> parameters) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node.Name is { } name && parameters.TryGetValue(name, out var one) ? one : node;
    }
}
