using System.Collections.Immutable;
using Compliance.Law;

namespace Compliance.Findings;

/// <summary>The stretch of time judged under one state of the law.</summary>
/// <param name="From">The first day judged, or <see langword="null"/> where the subject has no declared time or an open start.</param>
/// <param name="Until">The last day judged: at the latest the day judged.</param>
/// <param name="LawDay">The day whose law was applied.</param>
/// <param name="Basis">The citations of the rule in force on that day.</param>
/// <param name="IsCertain">Whether the subject certainly existed in this part; false where its dates are not declared.</param>
public sealed record JudgedPart(DateOnly? From, DateOnly? Until, DateOnly LawDay, ImmutableArray<Citation> Basis, bool IsCertain);
