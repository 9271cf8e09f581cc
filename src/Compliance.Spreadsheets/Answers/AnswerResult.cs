using System.Collections.Immutable;
using Compliance.Declarations.Answers;
using Compliance.Diagnostics;

namespace Compliance.Spreadsheets.Answers;

/// <summary>The result of reading answers.</summary>
/// <param name="Answers">The answers, or <see langword="null"/> when there is an error.</param>
/// <param name="Diagnostics">What was found, in reading order.</param>
public sealed record AnswerResult(FactAnswers? Answers, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets the answers, or that there is an error.</summary>
    public override string ToString() => Answers?.ToString() ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Diagnostics.Length} diagnostics");
}
