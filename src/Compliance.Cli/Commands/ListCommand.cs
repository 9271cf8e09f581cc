using System.CommandLine;
using Compliance.Cli.Listing;
using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance list</c>: shows the rules under their clauses.</summary>
internal static class ListCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "list";

    public static Command Create(CliContext context)
    {
        var rules = new RulesOptions(context);
        var asOf = CommonOptions.AsOf(context.Language);
        asOf.Description = new LocalizedText("按这一天标出尚未施行和已失效的规则；不写则为今天（按规则所属法律体系的时区）", "mark rules not in force on this day; today by the time zone of their legal order if left out").In(context.Language);
        var command = new Command(Name, new LocalizedText("按条款列出规则", "list the rules by clause").In(context.Language));
        rules.AddTo(command);
        command.Options.Add(asOf);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var choice = rules.Read(result, errors);
            var chosen = OptionReading.Date(result, asOf, errors);
            if (errors.Count > 0)
            {
                return UsageErrorPrinter.Print(context, command, errors);
            }

            if (RulebookSource.Load(choice, new DiagnosticPrinter(context)) is not { } rulebook || (chosen ?? LegalDay.Today(rulebook.Rulebook, context)) is not { } day)
            {
                return ExitCodes.Invalid;
            }

            new RuleTable(context.Results(), day).Write(rulebook.Rulebook);
            return ExitCodes.Success;
        });
        return command;
    }
}
