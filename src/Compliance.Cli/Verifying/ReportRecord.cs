using Compliance.Findings;
using System.Collections.Immutable;
using Compliance.Findings.Decisions;
using Compliance.Rules.Choosing;

namespace Compliance.Cli.Verifying;

/// <summary>What a JSON report says of how it came about, and what it found.</summary>
internal sealed record ReportRecord
{
    public required string EngineVersion { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Gets the last day that was examined for what is upcoming, or <see langword="null"/>.</summary>
    public DateOnly? Horizon { get; init; }

    /// <summary>Gets how many later days were examined.</summary>
    public int HorizonDays => Horizon is { } last ? Math.Max(0, last.DayNumber - AsOf.DayNumber) : 0;

    public required string Declaration { get; init; }

    public required string DeclarationHash { get; init; }

    public required string VocabularyHash { get; init; }

    /// <summary>Gets the packs by id, each as version and hash.</summary>
    public required ImmutableArray<(string Id, string Version, string Hash)> Packs { get; init; }

    /// <summary>Gets which rules were chosen.</summary>
    public RuleChoice Choice { get; init; } = RuleChoice.All;

    /// <summary>Gets the file of waivers and its hash, or <see langword="null"/>.</summary>
    public (string File, string Hash)? Waivers { get; init; }

    /// <summary>Gets the baseline and its hash, or <see langword="null"/>.</summary>
    public (string File, string Hash)? Baseline { get; init; }

    /// <summary>Gets what was set for the run outside of its command line, or <see langword="null"/>. It changes no finding, and is taken as it is.</summary>
    public RunSettings? Settings { get; init; }

    /// <summary>Gets the findings in their order.</summary>
    public required ImmutableArray<RecordedFinding> Findings { get; init; }

    /// <summary>Gets what was upcoming, in its order.</summary>
    public ImmutableArray<RecordedFinding> Upcoming { get; init; } = [];

    /// <summary>Gets how much of the report was listed.</summary>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    /// <summary>Gets the lists that do not hold everything, each with a hash of all it stands for.</summary>
    public ImmutableArray<(string List, string Hash)> LeftOut { get; init; } = [];

    /// <summary>Gets the result of each rule, as rule, subject and part, and the outcome.</summary>
    public required ImmutableArray<(string What, string Outcome)> Results { get; init; }
}
