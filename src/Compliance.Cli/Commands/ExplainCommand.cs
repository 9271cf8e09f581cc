using System.CommandLine;
using Compliance.Authoring.Cases;
using Compliance.Cli.Explaining.Findings;
using Compliance.Cli.Explaining.Names;
using Compliance.Cli.Explaining.Pages;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance explain</c>: shows in words what a name means, or why a finding was made.</summary>
internal sealed class ExplainCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "explain";

    /// <summary>The option by which the prover is asked what would make a declaration compliant.</summary>
    public const string RemedyOption = "--remedy";

    private const int MostPages = 3;

    private readonly CliContext _context;
    private readonly RulesOptions _rules;
    private readonly Argument<string[]> _name;
    private readonly Option<string> _declaration;
    private readonly Option<string> _finding;
    private readonly Option<string> _asOf;
    private readonly Option<bool> _remedy;
    private readonly Option<string[]> _output;

    private ExplainCommand(CliContext context)
    {
        _context = context;
        _rules = new RulesOptions(context);
        _name = new Argument<string[]>("name")
        {
            HelpName = "name",
            Arity = ArgumentArity.ZeroOrMore,
            Description = Text(
                "编号或名称：规则、条款、规则包、来源、条文（如 payment-institution-regulations 6）、实体、字段（如 activity.kind）、代码表、代码、参数、定义",
                "an id or a label: of a rule, clause, pack, source, article (payment-institution-regulations 6), entity, field (activity.kind), code list, code, threshold or term"),
        };
        _declaration = new Option<string>("--declaration", "-d") { HelpName = "FILE", Description = Text("说明这份申报的认定，与 --finding 同用", "explain a finding of this declaration; goes with --finding") };
        _finding = new Option<string>("--finding", "-f") { HelpName = "FINGERPRINT|RULE", Description = Text("认定的指纹（前几位即可）或规则编号", "the fingerprint of the finding, or its beginning, or the id of the rule") };
        _asOf = CommonOptions.AsOfOfDeclaration(context.Language);
        _remedy = new Option<bool>(RemedyOption) { Description = Text("由求解器找出最少要改哪些申报的事实才合规（须安装 compliance-prove）", "let the solver find the fewest declared facts to change for it to comply (needs compliance-prove)") };
        _output = new Option<string[]>("--output", "-o")
        {
            HelpName = $"{OutputChoice.Console}|{string.Join('|', PageOutput.Formats)}[=FILE]",
            Description = Text("输出格式，可写多次；不写则为 console", "the format; may be repeated; console if left out"),
        };
    }

    public static Command Create(CliContext context)
    {
        var explain = new ExplainCommand(context);
        var command = new Command(Name, explain.Text("说明一个名称或一项认定：规则、条款、条文、字段、代码等各一页", "explain a name or a finding: a page for each rule, clause, article, field, code"));
        command.Arguments.Add(explain._name);
        command.Options.Add(explain._declaration);
        command.Options.Add(explain._finding);
        command.Options.Add(explain._asOf);
        command.Options.Add(explain._remedy);
        explain._rules.AddTo(command);
        command.Options.Add(explain._output);
        command.SetAction(result => explain.Run(result, command));
        return command;
    }

    private int Run(ParseResult result, Command command)
    {
        var errors = new List<UsageError>();
        var choice = _rules.Read(result, errors);
        var outputs = OutputChoice.ParseAll(result.GetValue(_output) ?? [], PageOutput.Formats, errors);
        var name = string.Join(' ', result.GetValue(_name) ?? []);
        var finding = ReadFinding(result, name, errors);
        if (errors.Count > 0)
        {
            return UsageErrorPrinter.Print(_context, command, errors);
        }

        if (RulebookSource.Load(choice, new DiagnosticPrinter(_context)) is not { } source)
        {
            return ExitCodes.Invalid;
        }

        if (finding is not null)
        {
            return FindingSource.Load(finding, source.Rulebook, _context) is { } found
                ? Write(finding.Finding, [.. found.Findings.Select(FindingPages.Of)], null, outputs)
                : ExitCodes.Invalid;
        }

        var names = new NameIndex(source.Rulebook, CaseSuite.Load(source.Files, source.Rulebook));
        var meanings = names.Find(name);
        return meanings.Count == 0
            ? UsageErrorPrinter.Print(_context, command, [UsageErrors.UnknownName(name, names.Near(name))])
            : Write(name, [.. meanings.SelectMany(m => m.Make())], meanings.Count > MostPages ? NameList.Of(name, meanings) : null, outputs);
    }

    private FindingRequest? ReadFinding(ParseResult result, string name, List<UsageError> errors)
    {
        var (declaration, finding) = (result.GetValue(_declaration), result.GetValue(_finding));
        if (declaration is null && finding is null)
        {
            if (result.GetValue(_remedy))
            {
                errors.Add(UsageErrors.OnlyWith(RemedyOption, _finding.Name));
            }
            else if (name.Length == 0)
            {
                errors.Add(UsageErrors.ArgumentMissing("name"));
            }

            return null;
        }

        if (declaration is null || finding is null)
        {
            errors.Add(declaration is null ? UsageErrors.OnlyWith(_finding.Name, _declaration.Name) : UsageErrors.OnlyWith(_declaration.Name, _finding.Name));
            return null;
        }

        if (name.Length > 0)
        {
            errors.Add(UsageErrors.NameBesideFinding(name));
        }

        return new FindingRequest(declaration, finding, OptionReading.Date(result, _asOf, allowsToday: true, errors)) { JudgesToday = OptionReading.IsToday(result, _asOf) };
    }

    // A reader gets a list of what many things are called, a program their pages.
    private int Write(string asked, IReadOnlyList<ExplainedPage> pages, ExplainedPage? list, IReadOnlyList<OutputChoice> outputs) =>
        PageOutput.Write(asked, pages, list, outputs, _context) ? ExitCodes.Success : ExitCodes.Usage;

    private string Text(string zh, string en) => new LocalizedText(zh, en).In(_context.Language);
}
