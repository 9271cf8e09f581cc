using Compliance.Authoring.Cases;
using Compliance.Authoring.Coverage;
using Compliance.Authoring.Coverage.Writing;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Diagnostics;

namespace Compliance.Cli.Coverage;

/// <summary>One run of <c>compliance coverage</c>.</summary>
/// <param name="source">The rules and the files they come from.</param>
/// <param name="outputs">Where the report goes.</param>
/// <param name="context">The world around.</param>
internal sealed class CoverageRun(RulebookSource source, IReadOnlyList<OutputChoice> outputs, CliContext context)
{
    /// <summary>Analyses the rules and writes the report.</summary>
    /// <returns>The exit code.</returns>
    public int Execute(DiagnosticPrinter diagnostics)
    {
        var suite = CaseSuite.Load(source.Files, source.Rulebook);

        // That a rule has no cases is a fault of the coverage and stands in the report.
        diagnostics.Print(suite.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        if (diagnostics.Conclude())
        {
            return ExitCodes.Invalid;
        }

        var report = CoverageAnalysis.Analyse(source.Rulebook, suite, source.Files, context.Interrupted);
        diagnostics.Print(report.CaseErrors);
        if (diagnostics.Conclude())
        {
            return ExitCodes.Invalid;
        }

        var targets = new OutputTargets(context, w => new ConsoleCoverageWriter(context.OutputStyle).Write(report, w), (format, stream) => CoverageFormat.Find(format).Write(report, context.Language, stream));
        if (!targets.Write(outputs))
        {
            return ExitCodes.Usage;
        }

        if (report.IsWhole)
        {
            return ExitCodes.Success;
        }

        context.Fail(CoverageSummary.Faults(report.Faults.Length));
        return ExitCodes.Findings;
    }
}
