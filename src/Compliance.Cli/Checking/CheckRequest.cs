using Compliance.Findings;
using Compliance.Cli.Commands;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Cli.Showing;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings.Decisions;
using Compliance.Rules;

namespace Compliance.Cli.Checking;

/// <summary>What a check was asked to do.</summary>
/// <param name="Paths">Declarations, folders and patterns.</param>
/// <param name="Rules">By which rules.</param>
/// <param name="Dispositions">By what findings are disposed of.</param>
/// <param name="AsOf">The as-of day, or <see langword="null"/> for each declaration's own or today.</param>
/// <param name="JudgesToday">Whether the as-of day is the day it is, whatever a declaration names.</param>
/// <param name="HorizonDays">How many later days are examined for what is upcoming; 0 for none.</param>
/// <param name="Outputs">Where reports go.</param>
/// <param name="FailLevel">From what on it fails.</param>
/// <param name="IsStrict">Whether what a pass must not rest on fails too.</param>
/// <param name="Settings">What was set outside of the command line, for the reports; or <see langword="null"/>.</param>
/// <param name="CreateEngine">Makes the engine that evaluates.</param>
/// <param name="Limits">How much of each report is listed; <see langword="null"/> for what each format has as its default.</param>
internal sealed record CheckRequest(
    IReadOnlyList<string> Paths,
    RulesChoice Rules,
    DispositionChoice Dispositions,
    DateOnly? AsOf,
    bool JudgesToday,
    int HorizonDays,
    IReadOnlyList<OutputChoice> Outputs,
    FailLevel FailLevel,
    bool IsStrict,
    RunSettings? Settings,
    Func<Rulebook, IComplianceEngine> CreateEngine,
    ReportLimits? Limits = null)
{
    /// <summary>Gets the workbooks with answers to the questions of an earlier report.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Gets the browser that prints, as the command line names it; <see langword="null"/> to look for one.</summary>
    public string? Browser { get; init; }

    /// <summary>Gets how many steps the evaluation of one declaration may take.</summary>
    public long MaxSteps { get; init; } = EvaluateOptions.DefaultMaxSteps;

    /// <summary>Gets where the catalogue of the rules is published; <see langword="null"/> where that is not said.</summary>
    public Uri? Catalogue { get; init; }

    /// <summary>Gets what the console shows.</summary>
    public ShownReport Shown { get; init; } = ShownReport.Whole;

    /// <summary>Gets how declarations are evaluated.</summary>
    public EvaluateOptions Evaluation => new() { HorizonDays = HorizonDays, MaxSteps = MaxSteps };

    /// <summary>Gets the day of the judgement of a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="today">The day it is; it may be <see langword="null"/> where <see cref="AsOf"/> is not.</param>
    public DateOnly DayOf(Declaration declaration, DateOnly? today) => AsOf ?? (JudgesToday ? null : declaration.AsOf) ?? today!.Value;
}
