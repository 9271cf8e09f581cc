using System.CommandLine;
using Compliance.Cli.Checking;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance check</c>: judges declarations and writes reports.</summary>
internal sealed class CheckCommand
{
    private static readonly (string, FailLevel)[] FailLevels =
    [
        ("violation", FailLevel.Violation),
        ("caution", FailLevel.Caution),
        ("undetermined", FailLevel.Undetermined),
        ("none", FailLevel.None),
    ];

    private static readonly string Formats = string.Join(", ", OutputChoice.Words(ReportOutput.Formats));

    private readonly CliContext _context;
    private readonly Argument<string[]> _paths;
    private readonly RulesOptions _rules;
    private readonly Option<string> _asOf;
    private readonly Option<string[]> _output;
    private readonly Option<string> _failOn;

    private CheckCommand(CliContext context)
    {
        _context = context;
        _rules = new RulesOptions(context.Language);
        _paths = new Argument<string[]>("declaration")
        {
            HelpName = "declaration",
            Arity = ArgumentArity.OneOrMore,
            Description = Text("申报文件（.yaml 或 .json）、文件夹，或 * ? ** 通配", "declarations (.yaml or .json), folders, or patterns with * ? **"),
        };
        _asOf = CommonOptions.AsOf(context.Language);
        _asOf.Description = Text("判断日，如 2026-11-01；不写则用申报里的判断日，再不然用今天（北京时间）", "the day judged, as 2026-11-01; else the declaration's own, else today in China");
        _output = new Option<string[]>("--output", "-o")
        {
            HelpName = "console|FORMAT[=FILE]",
            Description = Text($"输出格式，可写多次；不写则为 console。格式：{Formats}", $"the format; may be repeated; console if left out. Formats: {Formats}"),
        };
        _failOn = new Option<string>("--fail-on")
        {
            HelpName = "violation|caution|undetermined|none",
            Description = Text("从哪一级起算未通过，各级包含前面的级别；不写则为 violation", "from what on the check fails, each including those before; violation if left out"),
        };
    }

    public static Command Create(CliContext context)
    {
        var check = new CheckCommand(context);
        var command = new Command("check", check.Text("检查申报，列出违规、需复核、机会和待定的事项", "check declarations: violations, cautions, opportunities and what is undetermined"));
        command.Arguments.Add(check._paths);
        check._rules.AddTo(command);
        command.Options.Add(check._asOf);
        command.Options.Add(check._output);
        command.Options.Add(check._failOn);
        command.SetAction(result => check.Run(result, command));
        return command;
    }

    private int Run(ParseResult result, Command command)
    {
        var errors = new List<UsageError>();
        var request = new CheckRequest(
            result.GetRequiredValue(_paths),
            _rules.Read(result, errors),
            OptionReading.Date(result, _asOf, errors),
            OutputChoice.ParseAll(result.GetValue(_output) ?? [], ReportOutput.Formats, errors),
            OptionReading.Word(result, _failOn, FailLevel.Violation, FailLevels, errors));
        return errors.Count > 0
            ? UsageErrorPrinter.Print(_context, command, errors)
            : new CheckRun(request, _context).Execute();
    }

    private string Text(string zh, string en) => new LocalizedText(zh, en).In(_context.Language);
}
