using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Findings.Decisions;

namespace Compliance.Dispositions;

/// <summary>What came of reading a baseline: the baseline, or what is wrong with it, all at once.</summary>
/// <param name="Baseline">The baseline, or <see langword="null"/> when the file has an error.</param>
/// <param name="Diagnostics">The mistakes in reading order.</param>
public sealed record BaselineResult(Baseline? Baseline, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets the file, or the number of mistakes.</summary>
    public override string ToString() => Baseline?.ToString() ?? string.Create(CultureInfo.InvariantCulture, $"{Diagnostics.Length} mistakes");
}
