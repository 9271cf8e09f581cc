using Compliance.Findings;
using Compliance.Cli.Checking;
using Compliance.Text;

namespace Compliance.Cli.Configuration;

/// <summary>What is set before a command line says anything: by the environment, else by the file <c>compliance.yaml</c>.</summary>
internal sealed record Settings
{
    /// <summary>Gets empty settings.</summary>
    public static Settings None { get; } = new();

    /// <summary>Gets the folders of rules.</summary>
    public IReadOnlyList<string>? Rules { get; init; }

    /// <summary>Gets whether the packs that come with the tool are used.</summary>
    public bool? UsesShipped { get; init; }

    /// <summary>Gets the packs chosen, by id or pattern.</summary>
    public IReadOnlyList<string>? Packs { get; init; }

    /// <summary>Gets the rules chosen, by id or pattern.</summary>
    public IReadOnlyList<string>? RuleIds { get; init; }

    /// <summary>Gets the clauses chosen, by id or pattern.</summary>
    public IReadOnlyList<string>? Clauses { get; init; }

    /// <summary>Gets the declarations, folders and patterns.</summary>
    public IReadOnlyList<string>? Declarations { get; init; }

    /// <summary>Gets the language.</summary>
    public Language? Language { get; init; }

    /// <summary>Gets the outputs, as after <c>-o</c>.</summary>
    public IReadOnlyList<string>? Outputs { get; init; }

    /// <summary>Gets the file of waivers.</summary>
    public string? Waivers { get; init; }

    /// <summary>Gets the baseline.</summary>
    public string? Baseline { get; init; }

    /// <summary>Gets from what on a check fails.</summary>
    public FailLevel? FailOn { get; init; }

    /// <summary>Gets whether a check is strict.</summary>
    public bool? Strict { get; init; }

    /// <summary>Gets how many later days are examined for what is upcoming.</summary>
    public int? HorizonDays { get; init; }

    /// <summary>Gets what sheets with names and columns of their own mean.</summary>
    public IReadOnlyList<SheetColumnSettings>? Columns { get; init; }

    /// <summary>Gets how much of each report is listed.</summary>
    public ReportLimits? MaxListed { get; init; }

    /// <summary>Gets where the catalogue of the rules is published.</summary>
    public Uri? Catalogue { get; init; }

    /// <summary>Puts these over others: what is set here stays.</summary>
    public Settings Over(Settings other) => new()
    {
        Rules = Rules ?? other.Rules,
        UsesShipped = UsesShipped ?? other.UsesShipped,
        Packs = Packs ?? other.Packs,
        RuleIds = RuleIds ?? other.RuleIds,
        Clauses = Clauses ?? other.Clauses,
        Declarations = Declarations ?? other.Declarations,
        Language = Language ?? other.Language,
        Outputs = Outputs ?? other.Outputs,
        Waivers = Waivers ?? other.Waivers,
        Baseline = Baseline ?? other.Baseline,
        FailOn = FailOn ?? other.FailOn,
        Strict = Strict ?? other.Strict,
        HorizonDays = HorizonDays ?? other.HorizonDays,
        Columns = Columns ?? other.Columns,
        MaxListed = MaxListed ?? other.MaxListed,
        Catalogue = Catalogue ?? other.Catalogue,
    };
}
