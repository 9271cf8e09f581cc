using System.CommandLine;
using Compliance.Cli.Linting;
using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance lint</c>: looks for mistakes in rules that load.</summary>
internal static class LintCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "lint";

    public static Command Create(CliContext context)
    {
        var rules = new RulesOptions(context);
        var asOf = CommonOptions.AsOf(context.Language);
        asOf.Description = new LocalizedText("按这一天判断法律是否施行；不写则为今天（按规则所属法律体系的时区）", "look at law as in force on this day; today by the time zone of their legal order if left out").In(context.Language);
        var strict = new Option<bool>("--strict")
        {
            Description = new LocalizedText("提示也算未通过", "notes fail too").In(context.Language),
        };
        var command = new Command(Name, new LocalizedText("检查规则本身：冲突、永不成立的条件、日期空档、失效依据、缺少的语言、未使用的名称", "check the rules themselves: conflicts, dead conditions, gaps in time, lapsed law, missing language, unused names").In(context.Language));
        rules.AddTo(command);
        command.Options.Add(asOf);
        command.Options.Add(strict);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var choice = rules.Read(result, errors);
            var chosen = OptionReading.Date(result, asOf, errors);
            if (errors.Count > 0)
            {
                return UsageErrorPrinter.Print(context, command, errors);
            }

            return RulebookSource.Load(choice, new DiagnosticPrinter(context)) is { } source && (chosen ?? LegalDay.Today(source.Rulebook, context)) is { } day
                ? new LintRun(source.Rulebook, day, result.GetValue(strict), context).Execute()
                : ExitCodes.Invalid;
        });
        return command;
    }
}
