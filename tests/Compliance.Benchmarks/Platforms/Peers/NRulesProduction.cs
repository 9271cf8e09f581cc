using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Compliance.Benchmarks.Platforms.Peers;

/// <summary>Builds one rule on the rule model of NRules. The names of the parameters of a condition are those of the patterns it reads.</summary>
internal sealed class NRulesProduction
{
    [ThreadStatic]
    private static PlatformRows? _rows;

    private readonly RuleBuilder _builder = new();
    private readonly int _rule;

    /// <summary>Begins a rule.</summary>
    /// <param name="rule">Its number.</param>
    /// <param name="book">Which companies it speaks of; <see langword="null"/> for all.</param>
    public NRulesProduction(int rule, int? book)
    {
        _rule = rule;
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
    public NRulesProduction Match<T>(string name, params Expression<Func<T, bool>>[] conditions) => With(_builder.LeftHandSide().Pattern(typeof(T), name), conditions);

    /// <summary>Matches where there is a thing; see <see cref="Match"/>.</summary>
    public NRulesProduction Exists<T>(string name, params LambdaExpression[] conditions) => With(_builder.LeftHandSide().Exists().Pattern(typeof(T), name), conditions);

    /// <summary>Matches where there is none; see <see cref="Match"/>.</summary>
    public NRulesProduction Not<T>(string name, params LambdaExpression[] conditions) => With(_builder.LeftHandSide().Not().Pattern(typeof(T), name), conditions);

    /// <summary>Matches all things that a condition selects, as the list <c>q</c>, by conditions on the list.</summary>
    public NRulesProduction Collect<T>(Expression<Func<T, bool>> where, params LambdaExpression[] conditions)
    {
        var all = With(_builder.LeftHandSide().Pattern(typeof(IEnumerable<T>), "q"), conditions, out var pattern);
        var aggregate = pattern.Aggregate();
        aggregate.Collect();
        aggregate.Pattern(typeof(T), where.Parameters[0].Name!).Condition(where);
        return all;
    }

    /// <summary>Ends a rule on the thing <paramref name="name"/>.</summary>
    public IRuleDefinition Of<T>(string name, Func<T, string> id)
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        var thing = Expression.Parameter(typeof(T), name);
        var found = new Action<T>(t => _rows!.Add(_rule, id(t)));
        _builder.RightHandSide().Action(Expression.Lambda(Expression.Invoke(Expression.Constant(found), thing), context, thing));
        return _builder.Build();
    }

    /// <summary>Ends a rule on the whole declaration.</summary>
    public IRuleDefinition OfWhole()
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        var found = new Action(() => _rows!.Add(_rule, PlatformRows.Whole));
        _builder.RightHandSide().Action(Expression.Lambda(Expression.Invoke(Expression.Constant(found)), context));
        return _builder.Build();
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
}
