using System.Collections.Immutable;

namespace Compliance.Findings.Decisions;

/// <summary>By what the findings of a report were disposed of.</summary>
/// <param name="Waivers">The waivers, or <see langword="null"/>.</param>
/// <param name="Baseline">The baseline, or <see langword="null"/>.</param>
/// <param name="Absent">What the baseline holds of this company and was not found any more.</param>
public sealed record ReportDispositions(WaiverRegister? Waivers, Baseline? Baseline, ImmutableArray<BaselineEntry> Absent)
{
    /// <summary>Gets the value of a report that was not disposed of.</summary>
    public static ReportDispositions None { get; } = new(null, null, []);

    /// <summary>Gets the files.</summary>
    public override string ToString() => $"waivers: {Waivers?.Name ?? "none"}, baseline: {Baseline?.Name ?? "none"}";
}
