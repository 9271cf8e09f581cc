using System.CommandLine;
using Compliance.Cli.Commands;
using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Cataloguing;

/// <summary><c>compliance catalogue</c>: writes the rules as a site.</summary>
internal static class CatalogueCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "catalogue";

    public static Command Create(CliContext context)
    {
        var rules = new RulesOptions(context);
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = new LocalizedText("写到这个文件夹：空的、还没有的，或者以前写的目录", "the folder: an empty one, a new one, or that of an earlier catalogue").In(context.Language),
        };
        var command = new Command(Name, new LocalizedText(
            "把规则写成中英文的静态网站：每条规则、条款、来源一页，参数、词汇，可检索，不联网",
            "write the rules as a static site in Chinese and English: a page for each rule, clause and source, thresholds, vocabulary, search without a network").In(context.Language));
        rules.AddTo(command);
        command.Options.Add(output);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var choice = rules.Read(result, errors);
            var folder = result.GetValue(output);
            if (folder is null)
            {
                errors.Add(UsageErrors.CatalogueFolderMissing());
            }

            if (errors.Count > 0)
            {
                return UsageErrorPrinter.Print(context, command, errors);
            }

            var diagnostics = new DiagnosticPrinter(context);
            return RulebookSource.Load(choice, diagnostics) is { } source
                ? new CatalogueRun(source, folder!, context).Execute(diagnostics)
                : ExitCodes.Invalid;
        });
        return command;
    }
}
