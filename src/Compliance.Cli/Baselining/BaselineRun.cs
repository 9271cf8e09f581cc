using Compliance.Cli.Checking;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Dispositions;

namespace Compliance.Cli.Baselining;

/// <summary>One run of <c>compliance baseline</c>: evaluates as <c>check</c> does, and records what is not waived.</summary>
internal sealed class BaselineRun(CheckRequest request, string file, CliContext context)
{
    public int Execute()
    {
        var run = new CheckRun(request, context);
        if (run.Evaluate() is not var (reports, ledger, today))
        {
            return ExitCodes.Invalid;
        }

        var diagnostics = new DiagnosticPrinter(context);
        diagnostics.Print(BaselineFile.Problems(reports));
        if (diagnostics.Conclude())
        {
            return ExitCodes.Invalid;
        }

        run.Review(reports, ledger, today);
        return WrittenFile.Write(file, s => BaselineFile.Write(reports, s), context) ? ExitCodes.Success : ExitCodes.Usage;
    }
}
