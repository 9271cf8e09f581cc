using System.Collections.Immutable;
using Compliance.Authoring.Linting.Reasoning;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;
using Compliance.Diagnostics;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds, inside a condition, the parts that can never hold where they stand, and those that hold there anyway.</summary>
/// <param name="reader">What reads the parts.</param>
/// <param name="subject">The thing whose fields stand without its name.</param>
internal sealed class IdleConditions(FormulaReader reader, Variable subject)
{
    /// <summary>Looks at a condition as a whole, and through it.</summary>
    /// <param name="condition">The condition; none has no parts.</param>
    /// <param name="context">What holds wherever the condition is asked.</param>
    public IEnumerable<Diagnostic> OfWhole(Condition? condition, ImmutableArray<Formula> context) =>
        condition is null ? []
        : Refutation.Of([.. context, reader.Holds(condition)]) ? [ReachDiagnostics.CannotHold(condition.Span, ConditionText.Of(condition, subject))]
        : Refutation.Of([.. context, reader.Fails(condition)]) ? [ReachDiagnostics.AddsNothing(condition.Span, ConditionText.Of(condition, subject))]
        : In(condition, context);

    /// <summary>Looks through a condition.</summary>
    /// <param name="condition">The condition; none has no parts.</param>
    /// <param name="context">What holds wherever the condition is asked.</param>
    public IEnumerable<Diagnostic> In(Condition? condition, ImmutableArray<Formula> context) => condition switch
    {
        AllOf all => InAll(all, context),
        AnyOf any => InAny(any, context),
        Negation negation => In(negation.Operand, context),
        Quantified quantified => InItems(quantified, context),
        Comparison { Left: Aggregate { Where: { } where } aggregate } => Of(aggregate.Variable).OfWhole(where, context),
        _ => [],
    };

    private IEnumerable<Diagnostic> InAll(AllOf all, ImmutableArray<Formula> context)
    {
        // What goes without saying is left out of the rest, so that of two that say the same one is named.
        var rest = all.Conditions.ToList();
        for (var i = rest.Count - 1; i >= 0 && rest.Count > 1; i--)
        {
            var part = rest[i];
            var others = rest.Where(r => !ReferenceEquals(r, part)).Select(reader.Holds);
            if (Refutation.Of([.. context, reader.Holds(part)]))
            {
                yield return ReachDiagnostics.CannotHold(part.Span, ConditionText.Of(part, subject));
                yield break;
            }

            if (Refutation.Of([.. context, .. others, reader.Fails(part)]))
            {
                rest.RemoveAt(i);
                yield return ReachDiagnostics.AddsNothing(part.Span, ConditionText.Of(part, subject));
            }
        }

        foreach (var part in rest)
        {
            ImmutableArray<Formula> around = [.. context, .. rest.Where(r => !ReferenceEquals(r, part)).Select(reader.Holds)];
            foreach (var idle in In(part, around))
            {
                yield return idle;
            }
        }
    }

    private IEnumerable<Diagnostic> InAny(AnyOf any, ImmutableArray<Formula> context)
    {
        var rest = any.Conditions.ToList();
        for (var i = rest.Count - 1; i >= 0 && rest.Count > 1; i--)
        {
            var part = rest[i];
            var others = rest.Where(r => !ReferenceEquals(r, part)).Select(reader.Fails);
            if (Refutation.Of([.. context, reader.Holds(part)]))
            {
                rest.RemoveAt(i);
                yield return ReachDiagnostics.CannotHold(part.Span, ConditionText.Of(part, subject));
            }
            else if (Refutation.Of([.. context, .. others, reader.Holds(part)]))
            {
                rest.RemoveAt(i);
                yield return ReachDiagnostics.CoveredByOthers(part.Span, ConditionText.Of(part, subject));
            }
        }

        foreach (var idle in rest.SelectMany(part => In(part, context)))
        {
            yield return idle;
        }
    }

    private IEnumerable<Diagnostic> InItems(Quantified quantified, ImmutableArray<Formula> context) =>
        Of(quantified.Variable).OfWhole(quantified.Where, context)
            .Concat(Of(quantified.Variable).OfWhole(quantified.Satisfies, [.. context, reader.Holds(quantified.Where)]));

    private IdleConditions Of(Variable item) => new(reader, item);
}
