using Compliance.Authoring.Cases;
using Compliance.Authoring.Corpora;
using Compliance.Reporting.Terminal;

namespace Compliance.Cli.Testing;

/// <summary>How a case or a file of a corpus went, and how long that took.</summary>
/// <param name="Group">The rule of a case; the family of a file of a corpus.</param>
/// <param name="Name">The name.</param>
/// <param name="File">Its file; <see langword="null"/> where it is in none.</param>
/// <param name="Line">Its line.</param>
/// <param name="Time">How long it took.</param>
/// <param name="WriteFailure">Writes what is not as expected; <see langword="null"/> where all is.</param>
internal sealed record TimedResult(string Group, Text.LocalizedText Name, string? File, int Line, TimeSpan Time, Action<TerminalWriter>? WriteFailure)
{
    /// <summary>Gets how a case went.</summary>
    public static TimedResult Of(CaseResult result, TimeSpan time) => new(
        result.Rule.Id, result.Case.Name, result.Case.Span.File?.Path, result.Case.Span.Position.Line, time, result.Passed ? null : writer => FailedCase.Write(result, writer));

    /// <summary>Gets how a file of a corpus went.</summary>
    public static TimedResult Of(CorpusResult result, TimeSpan time) => new(
        CorpusPlace.Of(result.File.Span.File?.Path ?? string.Empty)?.Family ?? "corpus",
        result.File.Name,
        result.File.Span.File?.Path,
        result.File.Span.Position.Line,
        time,
        result.Passed ? null : writer => FailedCorpusFile.Write(result, writer));
}
