using System.CommandLine;
using Compliance.Cli.Loading;
using Compliance.Cli.Checking;
using Compliance.Cli.Configuration;
using Compliance.Cli.Output;
using Compliance.Cli.Printing;
using Compliance.Cli.Showing;
using Compliance.Cli.Streaming;
using Compliance.Cli.Usage;
using Compliance.Evaluation;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance check</c>: evaluates declarations and writes reports.</summary>
internal sealed class CheckCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "check";

    private static readonly string[] Formats = PdfFormat.All;

    private readonly CliContext _context;
    private readonly DeclarationArgument _paths;
    private readonly RulesOptions _rules;
    private readonly DispositionOptions _dispositions;
    private readonly Option<string> _asOf;
    private readonly Option<string> _horizon;
    private readonly Option<string[]> _output;
    private readonly Option<string> _failOn;
    private readonly Option<string> _maxListed;
    private readonly Option<string> _maxSteps;
    private readonly AnswersOption _answers;
    private readonly Option<string> _browser;
    private readonly Option<string> _catalogue;
    private readonly Option<bool> _strict;
    private readonly EngineOption _engine;
    private readonly StreamOptionSet _stream;
    private readonly ConsoleOptionSet _console;

    private CheckCommand(CliContext context)
    {
        _context = context;
        _rules = new RulesOptions(context);
        _dispositions = new DispositionOptions(context.Language, context.Settings);
        _paths = new DeclarationArgument(context.Language, context.Settings);
        _asOf = CommonOptions.AsOfOfDeclaration(context.Language);
        _horizon = new Option<string>("--horizon")
        {
            HelpName = "DAYS",
            Description = Text("预警期，如 90d：另列出申报不变时，判断日之后这些天内将发生的违规；不影响退出码", "as 90d: also list what becomes a breach within so many days after the day judged if nothing changes; the exit code stays the same"),
        };
        _engine = new EngineOption(context);
        _output = new Option<string[]>("--output", "-o")
        {
            HelpName = "console|FORMAT[=FILE]",
            Description = Text($"输出格式，可写多次；不写则为 console。格式：{string.Join(", ", Formats)}", $"the format; may be repeated; console if left out. Formats: {string.Join(", ", Formats)}"),
        };
        _failOn = new Option<string>("--fail-on")
        {
            HelpName = "violation|caution|undetermined|none",
            Description = Text("从哪一级起算未通过，各级包含前面的级别；不写则为 violation", "from what on the check fails, each including those before; violation if left out"),
        };
        _maxListed = new Option<string>("--max-listed")
        {
            HelpName = "N|all",
            Description = Text("每份报告的每一清单最多列出几项，all 为全部；不写则为 10000，console 为 100。未列出的计数", "how many entries each list of a report has at most, or all; 10000 if left out, 100 on the console. What is left out is counted"),
        };
        _maxSteps = new Option<string>("--max-steps")
        {
            HelpName = "N",
            Description = Text("一份申报最多用几步检查，超过的申报予以拒绝（CMP5300）；不写则为 20 亿", "how many steps one declaration may take; one that takes more is refused (CMP5300). 2 billion if left out"),
        };
        _answers = new AnswersOption(context.Language);
        _browser = new Option<string>("--browser")
        {
            HelpName = "PROGRAM",
            Description = Text($"打印 -o pdf 的浏览器（Chromium、Chrome、Edge）；不写则看环境变量 {Browser.Variable}，再不然自行查找", $"the browser that prints -o pdf (Chromium, Chrome, Edge); else the variable {Browser.Variable}, else one that is installed"),
        };
        _catalogue = new Option<string>("--catalogue-url")
        {
            HelpName = "URL",
            Description = Text("规则目录（compliance catalogue）发布的网址；报告里的规则链接到它", "where the catalogue of the rules is published (compliance catalogue); rules of reports link to it"),
        };
        _strict = new Option<bool>("--strict")
        {
            Description = Text(
                "严格检查：有待定、关键主张未经核实、判断日是申报自己写的且不是今天，都算未通过；用于流水线",
                "fail for what is undetermined, for key claims that nobody confirmed, and for a day of the declaration's own that is not today; for pipelines"),
        };
        _stream = new StreamOptionSet(context.Language);
        _console = new ConsoleOptionSet(context.Language);
    }

    public static Command Create(CliContext context)
    {
        var check = new CheckCommand(context);
        var command = new Command(Name, check.Text("检查申报，列出违规、需复核、机会和待定的事项", "check declarations: violations, cautions, opportunities and what is undetermined"));
        check._paths.AddTo(command);
        check._rules.AddTo(command);
        check._dispositions.AddTo(command);
        command.Options.Add(check._asOf);
        command.Options.Add(check._horizon);
        command.Options.Add(check._output);
        check._console.AddTo(command);
        command.Options.Add(check._failOn);
        command.Options.Add(check._maxListed);
        command.Options.Add(check._maxSteps);
        check._answers.AddTo(command);
        command.Options.Add(check._browser);
        command.Options.Add(check._catalogue);
        command.Options.Add(check._strict);
        check._engine.AddTo(command);
        check._stream.AddTo(command);
        command.SetAction(result => check.Run(result, command));
        return command;
    }

    private int Run(ParseResult result, Command command)
    {
        var errors = new List<UsageError>();
        var settings = _context.Settings;
        IReadOnlyCollection<string> outputs = result.GetValue(_output) is { Length: > 0 } written ? written : [.. settings.Outputs ?? []];
        var request = new CheckRequest(
            _paths.Read(result, errors),
            _rules.Read(result, errors),
            _dispositions.Read(result),
            OptionReading.Date(result, _asOf, allowsToday: true, errors),
            OptionReading.IsToday(result, _asOf),
            OptionReading.Days(result, _horizon, errors) ?? settings.HorizonDays ?? 0,
            OutputChoice.ParseAll(outputs, Formats, errors),
            OptionReading.Word(result, _failOn, settings.FailOn ?? FailLevel.Violation, FailLevels.Words, errors),
            result.GetResult(_strict) is { Implicit: false } ? result.GetValue(_strict) : settings.Strict ?? false,
            UsedSettings.Of(_context.Configuration, result),
            _engine.Read(result, errors),
            OptionReading.MostListed(result, _maxListed, errors) ?? settings.MaxListed)
        {
            MaxSteps = OptionReading.Whole(result, _maxSteps, least: 1, errors) ?? EvaluateOptions.DefaultMaxSteps,
            Shown = _console.Read(result, errors),
            Answers = _answers.Read(result, errors),
            Browser = result.GetValue(_browser),
            Catalogue = OptionReading.Address(result, _catalogue, errors) ?? settings.Catalogue,
        };
        var stream = _stream.Read(result, request, errors);
        if (stream is not null && request.Answers.Count > 0)
        {
            errors.Add(UsageErrors.NotOfAStream(_answers.Name));
        }

        if (stream is { IsStandardInput: true } && !_context.HasInput)
        {
            errors.Add(UsageErrors.StreamClosed("stdin", "< FILE"));
        }

        return errors.Count > 0 ? UsageErrorPrinter.Print(_context, command, errors)
            : _engine.Conclude(stream is not null ? new StreamRun(stream, _context).Execute() : new CheckRun(request, _context).Execute());
    }

    private string Text(string zh, string en) => new LocalizedText(zh, en).In(_context.Language);
}
