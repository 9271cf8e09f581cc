using System.CommandLine;
using Compliance.Cli.Coverage;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance coverage</c>: shows how far rules cover the law and cases cover the rules.</summary>
internal static class CoverageCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "coverage";

    public static Command Create(CliContext context)
    {
        var rules = new RulesOptions(context);
        var output = new Option<string[]>("--output", "-o")
        {
            HelpName = $"{OutputChoice.Console}|{string.Join('|', CoverageFormat.Ids)}[=FILE]",
            Description = new LocalizedText("输出格式，可写多次；不写则为 console", "the format; may be repeated; console if left out").In(context.Language),
        };
        var command = new Command(Name, new LocalizedText(
            "逐条列出条款、规则和案例；有缺漏、引文不符的，未通过",
            "list clauses, rules and cases; fails on gaps and on quotations that do not stand in the text").In(context.Language));
        rules.AddTo(command);
        command.Options.Add(output);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var choice = rules.Read(result, errors);
            var outputs = OutputChoice.ParseAll(result.GetValue(output) ?? [], CoverageFormat.Ids, errors);
            if (errors.Count > 0)
            {
                return UsageErrorPrinter.Print(context, command, errors);
            }

            var diagnostics = new DiagnosticPrinter(context);
            return RulebookSource.Load(choice, diagnostics) is { } source
                ? new CoverageRun(source, outputs, context).Execute(diagnostics)
                : ExitCodes.Invalid;
        });
        return command;
    }
}
