using System.Collections.Immutable;

namespace Compliance.Findings.Decisions;

/// <summary>What was already found on the day somebody decided that only new findings shall fail a build.</summary>
/// <param name="Name">The name shown in reports: the file's path, or what the caller gave.</param>
/// <param name="ContentHash">The SHA-256 of the text, in lower-case hexadecimal.</param>
/// <param name="AsOf">The last day of the judgement of the reports it was recorded from.</param>
/// <param name="Entries">The findings, by company, fingerprint and kind.</param>
public sealed record Baseline(string Name, string ContentHash, DateOnly AsOf, ImmutableArray<BaselineEntry> Entries)
{
    /// <summary>Gets the name of the file.</summary>
    public override string ToString() => Name;
}
