using System.CommandLine;
using Compliance.Cli.Commands;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Asking;

/// <summary><c>compliance ask</c>: writes the questionnaire of a declaration, and merges what was answered.</summary>
internal sealed class AskCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "ask";

    private readonly CliContext _context;
    private readonly RulesOptions _rules;
    private readonly AnswersOption _answers;
    private readonly Argument<string?> _declaration;
    private readonly Option<string> _company;
    private readonly Option<string[]> _subjects;
    private readonly Option<string> _asOf;
    private readonly Option<bool> _all;
    private readonly Option<string> _into;
    private readonly Option<string[]> _output;

    private AskCommand(CliContext context)
    {
        _context = context;
        _rules = new RulesOptions(context);
        _answers = new AnswersOption(context.Language);
        _declaration = new Argument<string?>("declaration")
        {
            HelpName = "declaration",
            Arity = ArgumentArity.ZeroOrOne,
            Description = Text("已有的申报；不写则用 --company 开始一份", "the declaration so far; without one, --company begins one"),
        };
        _company = new Option<string>("--company") { HelpName = "ID", Description = Text("开始一份申报：企业的编号", "begin a declaration: the id of the company") };
        _subjects = new Option<string[]>("--subject") { HelpName = "ENTITY", Description = Text("开始的申报里有一项这种事物，如 activity；可写多次", "the declaration that is begun has one of these, as activity; may be repeated") };
        _asOf = CommonOptions.AsOfOfDeclaration(context.Language);
        _all = new Option<bool>("--all") { Description = Text("连同视答复而定、可能不必回答的事实", "also the facts that depend on answers and may not be needed") };
        _into = new Option<string>("--into") { HelpName = "FILE.yaml", Description = Text("把申报连同答复写成这个新文件", "write the declaration with the answers into this new file") };
        _output = new Option<string[]>("--output", "-o")
        {
            HelpName = $"{OutputChoice.Console}|{string.Join('|', AskOutput.Formats)}[=FILE]",
            Description = Text("输出格式，可写多次；不写则为 console。yaml 和 xlsx 可以填写，再用 --answers 读入", "the format; may be repeated; console if left out. yaml and xlsx are filled in and read back by --answers"),
        };
    }

    public static Command Create(CliContext context)
    {
        var ask = new AskCommand(context);
        var command = new Command(Name, ask.Text("生成问卷：按次序问最少的事实，使最多的结论得出；填好后并入申报", "write a questionnaire: the fewest facts that settle most results, in order; merge what was answered"));
        command.Arguments.Add(ask._declaration);
        ask._answers.AddTo(command);
        foreach (var option in (Option[])[ask._company, ask._subjects, ask._asOf, ask._all, ask._into, ask._output])
        {
            command.Options.Add(option);
        }

        ask._rules.AddTo(command);
        command.SetAction(result => ask.Run(result, command));
        return command;
    }

    private int Run(ParseResult result, Command command)
    {
        var errors = new List<UsageError>();
        var request = new AskRequest(
            result.GetValue(_declaration),
            result.GetValue(_company),
            result.GetValue(_subjects) ?? [],
            _answers.Read(result, errors),
            _rules.Read(result, errors),
            OptionReading.Date(result, _asOf, allowsToday: true, errors),
            result.GetValue(_all),
            result.GetValue(_into),
            OutputChoice.ParseAll(result.GetValue(_output) ?? [], AskOutput.Formats, errors))
        {
            JudgesToday = OptionReading.IsToday(result, _asOf),
        };
        Check(request, errors);
        return errors.Count > 0 ? UsageErrorPrinter.Print(_context, command, errors) : new AskRun(request, _context).Execute();
    }

    private void Check(AskRequest request, List<UsageError> errors)
    {
        if (request.Declaration is null && request.Company is null)
        {
            errors.Add(UsageErrors.NothingToAskAbout());
        }

        if (request.Declaration is not null && (request.Company is not null || request.Subjects.Count > 0))
        {
            errors.Add(UsageErrors.BeginsBesideDeclaration());
        }

        if (request.Declaration is null && request.Answers.Count > 0)
        {
            errors.Add(UsageErrors.OnlyWith(_answers.Name, _declaration.Name));
        }

        if (request.Into is { } into && !DeclarationFiles.IsYaml(into))
        {
            errors.Add(UsageErrors.NotYaml(_into.Name, into));
        }
    }

    private string Text(string zh, string en) => new LocalizedText(zh, en).In(_context.Language);
}
