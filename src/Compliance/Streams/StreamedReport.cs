using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Findings;

namespace Compliance.Streams;

/// <summary>The result of one line of a stream.</summary>
/// <param name="Line">The number of the line, from 1; blank lines count and give nothing.</param>
/// <param name="Report">What was found; <see langword="null"/> when the line is no declaration, or one that is too costly to evaluate.</param>
/// <param name="Diagnostics">What is wrong with the line; with a report these are warnings at most.</param>
public sealed record StreamedReport(int Line, ComplianceReport? Report, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets the line, and the report or the number of mistakes.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}: {(Report is null ? $"{Diagnostics.Length} mistakes" : $"{Report}")}");
}
