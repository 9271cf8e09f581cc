using System.CommandLine;
using System.Globalization;
using Compliance.Cli;
using Compliance.Cli.Commands;
using Compliance.Cli.Explaining.Findings;
using Compliance.Cli.Explaining.Pages;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Reasoning.Remedies;
using Compliance.Text;

namespace Compliance.Reasoning.Tool.Remedying;

/// <summary><c>explain --declaration FILE --finding FINDING --remedy</c>: explains a finding, and which facts would have to be otherwise for it not to be made.</summary>
internal sealed class RemedyCommand
{
    private const double UsualEffort = 5;

    private readonly CliContext _context;
    private readonly RulesOptions _rules;
    private readonly Option<string> _declaration;
    private readonly Option<string> _finding;
    private readonly Option<string> _asOf;
    private readonly Option<bool> _remedy;
    private readonly Option<string> _effort;
    private readonly Option<string[]> _output;

    private RemedyCommand(CliContext context)
    {
        _context = context;
        _rules = new RulesOptions(context);
        _declaration = new Option<string>("--declaration", "-d") { HelpName = "FILE", Description = Text("申报", "the declaration") };
        _finding = new Option<string>("--finding", "-f") { HelpName = "FINGERPRINT|RULE", Description = Text("认定的指纹（前几位即可）或规则编号", "the fingerprint of the finding, or its beginning, or the id of the rule") };
        _asOf = CommonOptions.AsOfOfDeclaration(context.Language);
        _remedy = new Option<bool>(ExplainCommand.RemedyOption) { Description = Text("找出最少要改哪些事实；这里总是这样做", "find the fewest facts to change, which is always done here") };
        _effort = new Option<string>("--effort") { HelpName = "N", Description = Text("求解器每一步的上限，约合秒；不写则为 5", "how long each step of the solver may take, some seconds; 5 if left out") };
        _output = new Option<string[]>("--output", "-o")
        {
            HelpName = $"{OutputChoice.Console}|{string.Join('|', PageOutput.Formats)}[=FILE]",
            Description = Text("输出格式，可写多次；不写则为 console", "the format; may be repeated; console if left out"),
        };
    }

    public static Command Create(CliContext context)
    {
        var explain = new RemedyCommand(context);
        var command = new Command(ExplainCommand.Name, explain.Text(
            "说明申报的一项认定，并找出最少要改哪些事实才合规", "explain a finding of a declaration, and find the fewest facts to change for it to comply"));
        foreach (var option in (Option[])[explain._declaration, explain._finding, explain._asOf, explain._remedy, explain._effort])
        {
            command.Options.Add(option);
        }

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
        var effort = UsualEffort;
        if (result.GetValue(_effort) is { } written && !(double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out effort) && effort > 0))
        {
            errors.Add(UsageErrors.NotAPositiveNumber(_effort.Name, written));
        }

        var asOf = OptionReading.Date(result, _asOf, allowsToday: true, errors);
        var (declaration, finding) = (result.GetValue(_declaration), result.GetValue(_finding));
        if (declaration is null || finding is null)
        {
            errors.Add(UsageErrors.ArgumentMissing(declaration is null ? _declaration.Name : _finding.Name));
        }

        return errors.Count > 0
            ? UsageErrorPrinter.Print(_context, command, errors)
            : Run(new FindingRequest(declaration!, finding!, asOf) { JudgesToday = OptionReading.IsToday(result, _asOf) }, choice, effort, outputs);
    }

    private int Run(FindingRequest request, RulesChoice choice, double effort, IReadOnlyList<OutputChoice> outputs)
    {
        if (RulebookSource.Load(choice, new DiagnosticPrinter(_context)) is not { Rulebook: var rulebook } || FindingSource.Load(request, rulebook, _context) is not { } source)
        {
            return ExitCodes.Invalid;
        }

        var prover = Provers.Of(rulebook);
        var options = new ProofOptions { AsOf = source.Report.AsOf, Effort = effort };
        var answers = new List<RemedyAnswer>();
        using (var progress = new Waiting(_context))
        {
            foreach (var finding in source.Findings)
            {
                progress.Report(new ProofProgress(answers.Count, source.Findings.Count, finding.Rule.Title));
                answers.Add(prover.Remedies(source.Report, finding, options, _context.Interrupted));
            }
        }

        IReadOnlyList<ExplainedPage> pages = [.. answers.Select(a => RemedyPages.Of(a, FindingPages.Of(a.Finding)))];
        return !PageOutput.Write(request.Finding, pages, null, outputs, _context) ? ExitCodes.Usage
            : answers.Exists(a => a.Reason != ProofReason.None && a.Remedies.IsEmpty) ? ExitCodes.Undetermined
            : answers.Exists(a => a.IsNotByFacts) ? ExitCodes.Findings
            : ExitCodes.Success;
    }

    private string Text(string zh, string en) => new LocalizedText(zh, en).In(_context.Language);
}
