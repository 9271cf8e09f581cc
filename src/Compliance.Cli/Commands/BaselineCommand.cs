using System.CommandLine;
using Compliance.Cli.Loading;
using Compliance.Cli.Baselining;
using Compliance.Cli.Checking;
using Compliance.Cli.Usage;
using Compliance.Evaluation;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance baseline</c>: writes down what is found today, so that only what is new fails a build.</summary>
internal static class BaselineCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "baseline";

    public static Command Create(CliContext context)
    {
        var paths = new DeclarationArgument(context.Language, context.Settings);
        var rules = new RulesOptions(context);
        var dispositions = new DispositionOptions(context.Language, context.Settings);
        var asOf = CommonOptions.AsOfOfDeclaration(context.Language);
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "FILE",
            Description = new LocalizedText("基线写到哪个文件；不写则用 compliance.yaml 里的基线", "where the baseline goes; else the baseline of compliance.yaml").In(context.Language),
        };
        var command = new Command(Name, new LocalizedText(
            "记下现有的发现，以后只有新的算未通过",
            "write down what is found now, so that only what is new fails").In(context.Language));
        var answers = new AnswersOption(context.Language);
        paths.AddTo(command);
        rules.AddTo(command);
        dispositions.AddWaiversTo(command);
        answers.AddTo(command);
        command.Options.Add(asOf);
        command.Options.Add(output);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var file = result.GetValue(output) ?? context.Settings.Baseline;
            if (string.IsNullOrEmpty(file))
            {
                errors.Add(UsageErrors.BaselineFileMissing());
            }

            var request = new CheckRequest(
                paths.Read(result, errors),
                rules.Read(result, errors),
                dispositions.ReadWaivers(result),
                OptionReading.Date(result, asOf, allowsToday: true, errors),
                OptionReading.IsToday(result, asOf),
                HorizonDays: 0,
                [],
                FailLevel.None,
                IsStrict: false,
                Settings: null,
                rulebook => new ComplianceEngine(rulebook))
            {
                Answers = answers.Read(result, errors),
            };
            return errors.Count > 0
                ? UsageErrorPrinter.Print(context, command, errors)
                : new BaselineRun(request, file!, context).Execute();
        });
        return command;
    }
}
