using System.Collections.Frozen;
using System.CommandLine;
using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Cli.Verifying;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance verify</c>: runs a report again and compares; without a report, holds rules to their manifest.</summary>
internal static class VerifyCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "verify";

    // What else is written is about a report.
    private static readonly FrozenSet<string> OfManifests = FrozenSet.Create(StringComparer.Ordinal, "--rules", "--no-shipped", "--require-signed", "--signed-as");

    public static Command Create(CliContext context)
    {
        var report = new Argument<string>("report")
        {
            HelpName = "report.json",
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText("check -o json 写出的报告；不写则核对 --rules 的规则就是其清单上的规则", "a report written by check -o json; without one, the rules of --rules are held to their manifest").In(context.Language),
        };
        var rules = new RulesOptions(context);
        var declarations = new Option<string[]>("--declaration")
        {
            HelpName = "FILE",
            Description = new LocalizedText("申报现在的位置；可写多次，按报告中的顺序", "where the declaration is now; may be repeated, in the order of the report").In(context.Language),
        };
        var waivers = new Option<string>("--waivers")
        {
            HelpName = "FILE",
            Description = new LocalizedText("豁免文件现在的位置", "where the waivers are now").In(context.Language),
        };
        var baseline = new Option<string>("--baseline")
        {
            HelpName = "FILE",
            Description = new LocalizedText("基线现在的位置", "where the baseline is now").In(context.Language),
        };
        var answers = new AnswersOption(context.Language);
        var command = new Command(Name, new LocalizedText(
            "按报告里的判断日重新核对，说出一致或哪里不同；或者核对规则的清单和签名",
            "run a report again on its day: says equal, or what differs; or verify the manifest and signature of rules").In(context.Language));
        command.Arguments.Add(report);
        rules.AddTo(command);
        command.Options.Add(declarations);
        answers.AddTo(command);
        command.Options.Add(waivers);
        command.Options.Add(baseline);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var choice = rules.Read(result, errors);
            var file = result.GetValue(report);
            if (file is null && choice.Folders.Count == 0)
            {
                errors.Add(UsageErrors.ArgumentMissing("report.json"));
            }

            var read = answers.Read(result, errors);
            if (file is null)
            {
                errors.AddRange(command.Options.Where(o => result.GetResult(o) is { Implicit: false } && !OfManifests.Contains(o.Name)).Select(o => UsageErrors.OnlyWith(o.Name, report.HelpName)));
            }

            if (errors.Count > 0)
            {
                return UsageErrorPrinter.Print(context, command, errors);
            }

            return file is null
                ? new ManifestVerification(choice.Folders, choice.Trust, context).Execute()
                : new VerifyRun(new VerifyRequest(file, result.GetValue(declarations) ?? [], choice, result.GetValue(waivers), result.GetValue(baseline)) { Answers = read }, context).Execute();
        });
        return command;
    }
}
