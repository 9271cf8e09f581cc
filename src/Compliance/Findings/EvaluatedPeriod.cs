using System.Collections.Immutable;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Findings;

/// <summary>Consecutive days with one outcome for one reason, under one state of the law.</summary>
/// <param name="From">The first day, or <see langword="null"/> where the subject has no declared time or an open start.</param>
/// <param name="Until">The last day: at the latest that of the judgement; of an upcoming finding <see langword="null"/> where it goes on as far as was examined.</param>
/// <param name="LawDay">The day whose law and facts are shown: the first of them.</param>
/// <param name="Basis">The citations of the rule in force on that day.</param>
/// <param name="IsCertain">Whether the subject certainly existed on these days; false where its dates are not declared.</param>
public sealed record EvaluatedPeriod(DateOnly? From, DateOnly? Until, DateOnly LawDay, ImmutableArray<Citation> Basis, bool IsCertain)
{
    /// <summary>Gets the days.</summary>
    public override string ToString() => From is null && Until is null ? IsoDay.Of(LawDay) : $"{(From is { } from ? IsoDay.Of(from) : string.Empty)}..{(Until is { } until ? IsoDay.Of(until) : string.Empty)}";
}
