using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Evaluation.Time;

/// <summary>An interval of days in which the law that a rule is based on does not change. Both ends are included.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="IsActive">Whether the rule is in force: itself, and one of its citations or its instrument.</param>
/// <param name="Basis">The citations in force.</param>
public sealed record LawState(DateOnly From, DateOnly Until, bool IsActive, ImmutableArray<Citation> Basis)
{
    /// <summary>
    /// Gets the first later day on which the rule is in force, where the law of these days is not registered: they lie before
    /// law that binds, or between two laws. <see langword="null"/> where the rule is in force, has ended, is registered as not applicable before, or rests on nothing that binds.
    /// </summary>
    public DateOnly? CoveredFrom { get; init; }

    /// <summary>Gets why the citations in force cannot support a violation; <see langword="null"/> when they can.</summary>
    public CapReason? Cap => BindingForce.CapOf(Basis);

    /// <summary>Gets the days.</summary>
    public override string ToString() => $"{IsoDay.Of(From)}..{IsoDay.Of(Until)}";
}
