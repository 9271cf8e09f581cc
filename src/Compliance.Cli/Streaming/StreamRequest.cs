using Compliance.Cli.Checking;

namespace Compliance.Cli.Streaming;

/// <summary>What a check of a stream was asked to do.</summary>
/// <param name="Path">The file, or <c>-</c> for standard input.</param>
/// <param name="Check">What holds of every check: rules, day, fail level.</param>
/// <param name="File">The file the lines go to, or <see langword="null"/> for standard output.</param>
/// <param name="Threads">How many threads work.</param>
/// <param name="After">How many lines are skipped.</param>
/// <param name="LooksForClaims">Whether the claims by which rules found nothing are looked for.</param>
internal sealed record StreamRequest(string Path, CheckRequest Check, string? File, int Threads, int After, bool LooksForClaims)
{
    /// <summary>Gets whether standard input is read.</summary>
    public bool IsStandardInput => StreamInput.IsStandardInput(Path);
}
