using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Cli.Printing;
using Compliance.Declarations;
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
        Browser? browser = null;
        if (PdfFormat.IsAmong(request.Outputs) && (browser = Browser.Find(request.Browser, context.Environment)) is null)
        {
            PrintingErrors.NoBrowser(request.Browser ?? context.Environment(Browser.Variable)).Report(context);
            return ExitCodes.Invalid;
        }

        if (Evaluate() is not var (reports, ledger, today))
        {
            return ExitCodes.Invalid;
        }

        Review(reports, ledger, today);
        if (!new ReportOutput(context, request.Limits) { Shown = request.Shown, Browser = browser, Catalogue = request.Catalogue }.Write(reports, request.Outputs))
        {
            return ExitCodes.Usage;
        }

        WarnOfNothingDecided(reports);
        var exitCode = CheckVerdict.ExitCode(reports, request.FailLevel);
        return request.IsStrict && FailsStrictly(reports, today) ? ExitCodes.Findings : exitCode;
    }

    /// <summary>Prints what to look at: waivers, and the days of the judgement.</summary>
    public void Review(IReadOnlyCollection<ComplianceReport> reports, DispositionLedger ledger, DateOnly? today)
    {
        new DiagnosticPrinter(context).Print(ledger.Review(reports, today));
        var days = new DayReview(context, today);
        foreach (var report in reports)
        {
            days.Add(StaleJudgement.Of(report, request, today), LaterThings.Of(report));
        }

        days.Print();
    }

    /// <summary>Reads and evaluates all declarations; the diagnostics are printed.</summary>
    /// <returns>The reports with their dispositions, and the day it is where the command line gives none; <see langword="null"/> when anything is invalid or nothing was checked.</returns>
    public (List<ComplianceReport> Reports, DispositionLedger Ledger, DateOnly? Today)? Evaluate()
    {
        var diagnostics = new DiagnosticPrinter(context);
        if (RulebookSource.Load(request.Rules, diagnostics) is not { Rulebook: var rulebook })
        {
            return null;
        }

        var ledger = DispositionSource.Load(request.Dispositions, rulebook, diagnostics);
        var engine = request.CreateEngine(rulebook);
        if (DeclarationSource.ReadAll(request.Paths, request.Answers, engine.Declarations, diagnostics, context) is not { } declarations)
        {
            return null;
        }

        // A day that the command line gives asks for no other.
        DateOnly? today = null;
        if (request.AsOf is null && (today = LegalDay.Today(rulebook, context)) is null)
        {
            return null;
        }

        var reports = declarations.Select(d => Evaluate(d, request.DayOf(d, today), engine, ledger)).ToList();
        diagnostics.Print(ledger.Problems(reports));
        return diagnostics.Conclude() | ReportNothingChecked(reports) ? null : (reports, ledger, today);
    }

    private ComplianceReport Evaluate(Declaration declaration, DateOnly day, IComplianceEngine engine, DispositionLedger ledger)
    {
        var report = ledger.Apply(engine.Evaluate(declaration, day, request.Evaluation, context.Interrupted));
        return request.Settings is { } settings ? report with { Settings = settings } : report;
    }

    private bool FailsStrictly(List<ComplianceReport> reports, DateOnly? today)
    {
        var tally = new StrictTally();
        reports.ForEach(r => tally.Add(StrictFaults.Of(r, request, today)));
        if (tally.HasFaults)
        {
            context.FailInOneLine(tally.Summary());
        }

        return tally.HasFaults;
    }

    // A report at the terminal says so itself.
    private void WarnOfNothingDecided(List<ComplianceReport> reports)
    {
        foreach (var report in reports.Where(r => r.NothingDecided && !request.Outputs.Any(o => o.Format == OutputChoice.Console)))
        {
            context.Warn(new(
                $"{report.Declaration.Name}：没有任何一项得出结论，{report.Counts.Undetermined} 项待定，{report.Counts.NotCovered} 项未收录当时的法律；这不是合规的结论。",
                $"{report.Declaration.Name}: nothing could be decided, {report.Counts.Undetermined} results are undetermined and {report.Counts.NotCovered} not covered; this is not a pass."));
        }
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
