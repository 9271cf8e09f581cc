using System.CommandLine;
using Compliance.Text;

namespace Compliance.Cli.Usage;

/// <summary>Writes what is wrong with a command line, and where the help is.</summary>
internal static class UsageErrorPrinter
{
    /// <summary>Writes errors and returns the exit code for them.</summary>
    public static int Print(CliContext context, Command command, IReadOnlyCollection<UsageError> errors)
    {
        foreach (var error in errors)
        {
            error.Report(context);
        }

        var path = HelpPage.PathOf(command);
        context.Errors().Paragraph(0, new LocalizedText($"用法见 {path} --help", $"See {path} --help"));
        return ExitCodes.Usage;
    }
}
