using Compliance.Cli.Loading;
using Compliance.Declarations;
using Compliance.Findings;

namespace Compliance.Cli.Checking;

/// <summary>One run of <c>compliance check</c>: everything is read first, then judged, then written.</summary>
/// <param name="request">What to do.</param>
/// <param name="context">The world around.</param>
internal sealed class CheckRun(CheckRequest request, CliContext context)
{
    /// <summary>Runs the check.</summary>
    /// <returns>The exit code; no report is written when it is <see cref="ExitCodes.Invalid"/>.</returns>
    public int Execute()
    {
        var diagnostics = new DiagnosticPrinter(context);
        if (RulebookSource.Load(request.Rules, diagnostics) is not { Rulebook: var rulebook })
        {
            return ExitCodes.Invalid;
        }

        var declarations = ReadAll(new DeclarationReader(rulebook.Vocabulary), diagnostics);
        if (declarations is null)
        {
            return ExitCodes.Invalid;
        }

        var engine = request.CreateEngine(rulebook);
        var reports = declarations.Select(d => engine.Evaluate(d, request.AsOf ?? d.AsOf ?? context.Today, context.Interrupted)).ToList();
        if (ReportNothingChecked(reports))
        {
            return ExitCodes.Invalid;
        }

        if (!new ReportOutput(context).Write(reports, request.Outputs))
        {
            return ExitCodes.Usage;
        }

        return CheckVerdict.ExitCode(reports, request.FailLevel);
    }

    private List<Declaration>? ReadAll(DeclarationReader reader, DiagnosticPrinter diagnostics)
    {
        var paths = DeclarationPaths.Expand(request.Paths, context);
        if (paths is null)
        {
            return null;
        }

        var declarations = new List<Declaration>();
        foreach (var path in paths)
        {
            context.Interrupted.ThrowIfCancellationRequested();
            var result = reader.FromFile(path);
            diagnostics.Print(result.Diagnostics);
            if (result.Declaration is { } declaration)
            {
                declarations.Add(declaration);
            }
        }

        return diagnostics.Conclude() ? null : declarations;
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
