using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;

namespace Compliance.Streams;

/// <summary>The result of one line of a stream.</summary>
/// <param name="Line">The number of the line, from 1; blank lines count and give nothing.</param>
/// <param name="Report">What was found; <see langword="null"/> when the line is no declaration.</param>
/// <param name="Diagnostics">What is wrong with the line; with a report these are warnings at most.</param>
public sealed record StreamedReport(int Line, ComplianceReport? Report, ImmutableArray<Diagnostic> Diagnostics);
