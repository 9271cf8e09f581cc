using System.Collections.Immutable;
using Compliance.Authoring.Linting.Reasoning;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;
using Compliance.Conditions;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>
/// Finds tests of all things of a kind that are made for each item of another such test and joined to it by no equality: they
/// take as many steps as there are pairs.
/// </summary>
internal sealed class EachWithEach
{
    private readonly List<Diagnostic> _found = [];
    private readonly List<(Variable Variable, SourceSpan Span)> _enclosing = [];
    private readonly Variable _subject;

    private EachWithEach(Variable subject) => _subject = subject;

    /// <summary>Checks the rules and the terms they use.</summary>
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) => linted.Rules.SelectMany(m => Of(m.Rule))
        .Concat(linted.Rulebook.Packs.SelectMany(p => p.Definitions).SelectMany(d => new EachWithEach(d.Variable).Find([d.When], d.Value)));

    private static List<Diagnostic> Of(Rule rule) =>
        new EachWithEach(rule.SubjectVariable).Find([rule.AppliesWhen, rule.Requirement, .. rule.Exceptions.Select(e => e.When)], null);

    private List<Diagnostic> Find(IEnumerable<Condition?> conditions, Expression? value)
    {
        Each(conditions);
        Look(value);
        return _found;
    }

    private void Look(Condition? condition)
    {
        switch (condition)
        {
            case AllOf all:
                Each(all.Conditions);
                break;
            case AnyOf any:
                Each(any.Conditions);
                break;
            case Negation not:
                Look(not.Operand);
                break;
            case ValueTest test:
                Each([test.Left, .. test.Operands]);
                break;
            case Quantified test:
                Enter(test.Source, test.Variable, test.Where, [test.Where, test.Satisfies], null, test.Span, () => ConditionText.Of(test, _subject).En);
                break;
        }
    }

    private void Look(Expression? expression)
    {
        switch (expression)
        {
            case Arithmetic arithmetic:
                Each([arithmetic.Left, arithmetic.Right]);
                break;
            case PeriodLength length:
                Look(length.Target);
                break;
            case PeriodEndAccess end:
                Look(end.Target);
                break;
            case Aggregate aggregate:
                Enter(aggregate.Source, aggregate.Variable, aggregate.Where, [aggregate.Where], aggregate.Value, aggregate.Span, () => aggregate.Variable.Name);
                break;
        }
    }

    private void Enter(
        ItemSource source, Variable variable, Condition? where, ImmutableArray<Condition?> conditions, Expression? value, SourceSpan span, Func<string> text)
    {
        if (source is ItemSource.Entities && !JoinedItems.AreFew(where, variable) && Outer(conditions, value) is { } outer)
        {
            _found.Add(CostDiagnostics.EachWithEach(span, outer, text()));
        }

        _enclosing.Add((variable, span));
        Each(conditions);
        Look(value);
        _enclosing.RemoveAt(_enclosing.Count - 1);
    }

    // The test around it of whose item it reads something; what reads nothing of it is computed once.
    private SourceSpan? Outer(ImmutableArray<Condition?> conditions, Expression? value)
    {
        foreach (var (variable, span) in _enclosing)
        {
            if (JoinedItems.Use(conditions, value, variable))
            {
                return span;
            }
        }

        return null;
    }

    private void Each(IEnumerable<Condition?> conditions)
    {
        foreach (var condition in conditions)
        {
            Look(condition);
        }
    }

    private void Each(IEnumerable<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            Look(expression);
        }
    }
}
