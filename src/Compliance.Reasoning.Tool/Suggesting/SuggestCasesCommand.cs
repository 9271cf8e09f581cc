using System.CommandLine;
using System.Globalization;
using Compliance.Cli;
using Compliance.Cli.Commands;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Reasoning.Tool.Suggesting;

/// <summary><c>compliance suggest-cases</c>: cases of a rule for its author to complete.</summary>
internal static class SuggestCasesCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "suggest-cases";

    public static Command Create(CliContext context)
    {
        var rules = new RulesOptions(context);
        var rule = new Argument<string>("rule") { HelpName = "rule", Description = new LocalizedText("规则编号", "the id of a rule").In(context.Language) };
        var asOf = CommonOptions.AsOf(context.Language);
        asOf.Description = new LocalizedText("案例的判断日，如 2026-11-01；不写则为今天（按规则所属法律体系的时区）", "the day of the judgement of the cases, as 2026-11-01; today by the time zone of their legal order if left out").In(context.Language);
        var effort = new Option<string>("--effort")
        {
            HelpName = "N",
            Description = new LocalizedText("每一步求解的上限，以求解器的确定时间计，约合秒；不写则为 5", "how long each step may take, in the solver's deterministic time, some seconds; 5 if left out").In(context.Language),
        };
        var write = new Option<bool>("--write")
        {
            Description = new LocalizedText("写入规则旁的案例文件，已有的内容保留", "put them into the case file beside the rule, and keep what is there").In(context.Language),
        };
        var show = new Option<bool>("--show-outcome")
        {
            Description = new LocalizedText("在注释中写明引擎得出的结论；作者仍须依条文自行得出", "say in a comment what the engines come to; the author still has to read the law").In(context.Language),
        };
        var command = new Command(Name, new LocalizedText(
            "为规则提出案例：每种结论、每项例外、每个界限及其两侧、法律变更前后各日，每个都是一份最小的申报；结论由作者依条文填写",
            "suggest cases of a rule, each a smallest declaration: each outcome, exception, bound with its neighbours, and the days around each change of the law; the author states what the law says of them").In(context.Language));
        command.Arguments.Add(rule);
        rules.AddSourcesTo(command);
        foreach (var option in (Option[])[asOf, effort, write, show])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var time = 5.0;
            if (result.GetValue(effort) is { } written && !(double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out time) && time > 0))
            {
                errors.Add(UsageErrors.NotAPositiveNumber(effort.Name, written));
            }

            var request = new SuggestRequest(
                result.GetRequiredValue(rule), rules.ReadSources(result, errors), OptionReading.Date(result, asOf, errors), time, result.GetValue(write), result.GetValue(show));
            return errors.Count > 0 ? UsageErrorPrinter.Print(context, command, errors) : new SuggestRun(request, context).Execute();
        });
        return command;
    }
}
