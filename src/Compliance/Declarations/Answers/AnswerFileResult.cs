using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;

namespace Compliance.Declarations.Answers;

/// <summary>The result of reading a filled questionnaire.</summary>
/// <param name="Answers">The answers, or <see langword="null"/> when there is an error.</param>
/// <param name="Diagnostics">What was found, in reading order.</param>
public sealed record AnswerFileResult(FactAnswers? Answers, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets the answers, or that there is an error.</summary>
    public override string ToString() => Answers?.ToString() ?? string.Create(CultureInfo.InvariantCulture, $"{Diagnostics.Length} diagnostics");
}
