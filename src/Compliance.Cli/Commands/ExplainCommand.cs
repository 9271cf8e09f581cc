using System.CommandLine;
using Compliance.Authoring.Cases;
using Compliance.Binding;
using Compliance.Cli.Explaining;
using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Reporting.Terminal;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance explain</c>: shows one rule in words, or the rules of a clause.</summary>
internal sealed class ExplainCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "explain";

    private readonly CliContext _context;
    private readonly RulesOptions _rules;
    private readonly Argument<string> _rule;

    private ExplainCommand(CliContext context)
    {
        _context = context;
        _rules = new RulesOptions(context);
        _rule = new Argument<string>("rule")
        {
            HelpName = "rule",
            Description = new LocalizedText("规则编号或条款编号，如 ZJ-FIN-02", "the id of a rule or of a clause, as ZJ-FIN-02").In(context.Language),
        };
    }

    public static Command Create(CliContext context)
    {
        var explain = new ExplainCommand(context);
        var command = new Command(Name, new LocalizedText("说明一条规则：条款、依据、适用、要求、例外、参数、案例", "explain a rule: clause, basis, when it applies, what it asks, exceptions, parameters, cases").In(context.Language));
        command.Arguments.Add(explain._rule);
        explain._rules.AddTo(command);
        command.SetAction(result => explain.Run(result, command));
        return command;
    }

    private int Run(ParseResult result, Command command)
    {
        var errors = new List<UsageError>();
        var choice = _rules.Read(result, errors);
        if (errors.Count > 0)
        {
            return UsageErrorPrinter.Print(_context, command, errors);
        }

        if (RulebookSource.Load(choice, new DiagnosticPrinter(_context)) is not { } source)
        {
            return ExitCodes.Invalid;
        }

        var name = result.GetRequiredValue(_rule);
        var rules = Find(source.Rulebook, name);
        if (rules.Count == 0)
        {
            return UsageErrorPrinter.Print(_context, command, [Unknown(source.Rulebook, name)]);
        }

        var cases = CaseSuite.Load(source.Files, source.Rulebook);
        var writer = _context.Results();
        foreach (var (rule, index) in rules.Select((r, i) => (r, i)))
        {
            if (index > 0)
            {
                writer.Blank();
                writer.Line(0, (new string('─', 40), TerminalStyle.Dim));
                writer.Blank();
            }

            new RulePage(writer).Write(rule, [.. cases.Files.Where(f => f.Rule.Id == rule.Id).SelectMany(f => f.Cases)]);
        }

        return ExitCodes.Success;
    }

    private static IReadOnlyList<Rule> Find(Rulebook rulebook, string name) => rulebook.FindRule(name) is { } rule
        ? [rule]
        : [.. rulebook.Rules.Where(r => r.Clauses.Any(c => string.Equals(c.Id, name, StringComparison.OrdinalIgnoreCase)))];

    private static UsageError Unknown(Rulebook rulebook, string name)
    {
        string[] names = [.. rulebook.Rules.Select(r => r.Id).Concat(rulebook.Rules.SelectMany(r => r.Clauses, (_, c) => c.Id)).Distinct(StringComparer.Ordinal)];
        return UsageErrors.UnknownRule(name, Suggestion.For(name, names));
    }
}
