using System.Runtime.InteropServices;
using Compliance.Conditions;
using Compliance.Evaluation.Engines;
using Compliance.Evaluation.Time;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Auditing;

/// <summary>What a report has to say of a verdict.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="LiftedBy">The exception that lifts the rule, or <see langword="null"/>.</param>
/// <param name="MayBeOpen">Whether it may be undetermined instead: whether the law binds is asked of all rules but those of which it is known before that they do not apply.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExpectedResult(Outcome Outcome, ExceptionClause? LiftedBy, bool MayBeOpen)
{
    /// <summary>Gets what is said of days on which the rule says nothing.</summary>
    public static ExpectedResult Outside { get; } = new(Outcome.NotApplicable, null, MayBeOpen: false);

    private static ExpectedResult Open { get; } = new(Outcome.Undetermined, null, MayBeOpen: false);

    /// <summary>Gets what is said of a day.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="part">The days it lies in: the rule is in force on them, or their law is not registered.</param>
    /// <param name="reach">Whether the law binds the company.</param>
    public static ExpectedResult Of(DatedVerdict verdict, in SubjectPeriod part, Truth reach)
    {
        if (reach != Truth.True)
        {
            return part.State.IsActive ? Unbound(verdict, reach) : Outside;
        }

        return verdict.Outcome == Outcome.NotApplicable ? new(Outcome.NotApplicable, part.State.IsActive ? verdict.LiftedBy : null, MayBeOpen: false)
            : !part.State.IsActive ? new(Outcome.NotCovered, null, MayBeOpen: false)
            : !part.IsCertain ? Open
            : new(verdict.Outcome, null, MayBeOpen: false);
    }

    /// <summary>Gets what is said of a subject whose time is not declared.</summary>
    /// <param name="verdict">The first verdict by which the rule may apply; else the last.</param>
    /// <param name="reach">Whether the law binds the company.</param>
    public static ExpectedResult WithoutTime(DatedVerdict verdict, Truth reach) =>
        reach != Truth.True ? Unbound(verdict, reach)
        : verdict.Outcome == Outcome.NotApplicable ? new(Outcome.NotApplicable, verdict.LiftedBy, MayBeOpen: false)
        : Open;

    /// <summary>Determines whether a result says it; none says that the rule does not apply.</summary>
    public bool IsMetBy(RuleResult? reported)
    {
        var outcome = reported?.Outcome ?? Outcome.NotApplicable;
        return (outcome == Outcome && reported?.LiftedBy == LiftedBy) || (MayBeOpen && outcome == Outcome.Undetermined);
    }

    private static ExpectedResult Unbound(DatedVerdict verdict, Truth reach) =>
        reach == Truth.False ? Outside
        : verdict.Outcome == Outcome.NotApplicable ? Outside with { MayBeOpen = true }
        : Open;
}
