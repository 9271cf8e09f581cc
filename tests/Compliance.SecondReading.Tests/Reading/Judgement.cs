using System.Globalization;
using Compliance.Findings;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>What a rule says of a subject on a run of days.</summary>
/// <param name="Subject">The path of the subject; <see langword="null"/> for subjects that may exist and are not declared.</param>
/// <param name="From">The first day, where there is one.</param>
/// <param name="Until">The last day, where there is one.</param>
/// <param name="Day">What it says on each of them.</param>
internal sealed record Judgement(string? Subject, DateOnly? From, DateOnly? Until, DayReading Day)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Subject ?? "?"} {From:yyyy-MM-dd}..{Until:yyyy-MM-dd} {(Day.IsSure ? string.Empty : "unsure ")}{Day.Outcome} {Day.LiftedBy}{Day.MitigatedBy}{(Day.Outcome == Outcome.Violated ? $"[{Day.Caps}]" : string.Empty)}{Day.CoveredFrom:yyyy-MM-dd}");
}
