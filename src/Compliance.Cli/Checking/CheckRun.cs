using Compliance.Cli.Loading;
using Compliance.Dispositions;
using Compliance.Evaluation;
using Compliance.Findings;

namespace Compliance.Cli.Checking;

/// <summary>One run of <c>compliance check</c>: everything is read first, then evaluated, then written.</summary>
/// <param name="request">What to do.</param>
/// <param name="context">The world around.</param>
internal sealed class CheckRun(CheckRequest request, CliContext context)
{
    /// <summary>Runs the check.</summary>
    /// <returns>The exit code; no report is written when it is <see cref="ExitCodes.Invalid"/>.</returns>
    public int Execute()
    {
        using var end = new PromptEnd(context);
        if (Evaluate() is not var (reports, ledger))
        {
            return ExitCodes.Invalid;
        }

        new DiagnosticPrinter(context).Print(ledger.Review(reports));
        return new ReportOutput(context, request.Limits).Write(reports, request.Outputs)
            ? CheckVerdict.ExitCode(reports, request.FailLevel)
            : ExitCodes.Usage;
    }

    /// <summary>Reads and evaluates all declarations; the diagnostics are printed.</summary>
    /// <returns>The reports with their dispositions; <see langword="null"/> when anything is invalid or nothing was checked.</returns>
    public (List<ComplianceReport> Reports, DispositionLedger Ledger)? Evaluate()
    {
        var diagnostics = new DiagnosticPrinter(context);
        if (RulebookSource.Load(request.Rules, diagnostics) is not { Rulebook: var rulebook })
        {
            return null;
        }

        var ledger = DispositionSource.Load(request.Dispositions, rulebook, diagnostics);
        var engine = request.CreateEngine(rulebook);
        if (DeclarationSource.ReadAll(request.Paths, engine.Declarations, diagnostics, context) is not { } declarations)
        {
            return null;
        }

        if ((declarations.TrueForAll(d => (request.AsOf ?? d.AsOf) is not null) ? default(DateOnly) : LegalDay.Today(rulebook, context)) is not { } today)
        {
            return null;
        }

        var evaluation = new EvaluateOptions { HorizonDays = request.HorizonDays };
        var reports = declarations.Select(d => ledger.Apply(engine.Evaluate(d, request.AsOf ?? d.AsOf ?? today, evaluation, context.Interrupted))).ToList();
        return ReportNothingChecked(reports) ? null : (reports, ledger);
    }

    private bool ReportNothingChecked(List<ComplianceReport> reports)
    {
        foreach (var report in reports.Where(r => r.NothingChecked))
        {
            context.Fail(new(
                $"{report.Declaration.Name}：没有一条规则适用，什么也没有检查。请核对申报内容、判断日和规则。",
                $"{report.Declaration.Name}: no rule applied, so nothing was checked. Look at the declaration, the day judged and the rules."));
        }

        return reports.Exists(r => r.NothingChecked);
    }
}
