using Compliance.Cli.Checking;
using Compliance.Cli.Output;
using Compliance.Dispositions;

namespace Compliance.Cli.Baselining;

/// <summary>One run of <c>compliance baseline</c>: evaluates as <c>check</c> does, and records what is not waived.</summary>
internal sealed class BaselineRun(CheckRequest request, string file, CliContext context)
{
    public int Execute()
    {
        if (new CheckRun(request, context).Evaluate() is not var (reports, ledger))
        {
            return ExitCodes.Invalid;
        }

        new Loading.DiagnosticPrinter(context).Print(ledger.Review(reports));
        return WrittenFile.Write(file, s => BaselineFile.Write(reports, s), context) ? ExitCodes.Success : ExitCodes.Usage;
    }
}
