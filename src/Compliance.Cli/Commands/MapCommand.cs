using System.CommandLine;
using Compliance.Cli.Loading;
using Compliance.Cli.Mapping;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance map</c>: proposes what the sheets and columns of a register mean, as <c>columns</c> of a settings file.</summary>
internal static class MapCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "map";

    public static Command Create(CliContext context)
    {
        var rules = new RulesOptions(context);
        var file = new Argument<string>("file")
        {
            HelpName = "file",
            Description = new LocalizedText("工作簿，或放 CSV 文件的文件夹", "a workbook, or a folder of CSV files").In(context.Language),
        };
        var command = new Command(Name, new LocalizedText("写出表格的列与申报字段的对照，供核对后放进 compliance.yaml", "write what the columns of a register are, to check and put into compliance.yaml").In(context.Language));
        command.Arguments.Add(file);
        rules.AddTo(command);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var choice = rules.Read(result, errors);
            if (errors.Count > 0)
            {
                return UsageErrorPrinter.Print(context, command, errors);
            }

            var diagnostics = new DiagnosticPrinter(context);
            return RulebookSource.Load(choice, diagnostics) is { } rulebook
                ? new MapRun(rulebook.Rulebook.Vocabulary, context).Execute(result.GetValue(file)!)
                : ExitCodes.Invalid;
        });
        return command;
    }
}
