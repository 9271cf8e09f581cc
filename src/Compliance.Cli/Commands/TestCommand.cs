using System.CommandLine;
using Compliance.Cli.Loading;
using Compliance.Cli.Testing;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance test</c>: runs the cases of the rules.</summary>
internal static class TestCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "test";

    public static Command Create(CliContext context)
    {
        var rules = new RulesOptions(context);
        var engine = new EngineOption(context.Language);
        var filter = new Argument<string?>("filter")
        {
            HelpName = "filter",
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText("只运行规则编号或案例名称中含有这段文字的案例", "run only cases whose rule id or name holds this text").In(context.Language),
        };
        var command = new Command(Name, new LocalizedText("运行规则的案例（*.cases.yaml）", "run the cases of the rules (*.cases.yaml)").In(context.Language));
        command.Arguments.Add(filter);
        rules.AddTo(command);
        engine.AddTo(command);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var choice = rules.Read(result, errors);
            var createEngine = engine.Read(result, errors);
            if (errors.Count > 0)
            {
                return UsageErrorPrinter.Print(context, command, errors);
            }

            var diagnostics = new DiagnosticPrinter(context);
            return RulebookSource.Load(choice, diagnostics) is { } source
                ? new TestRun(source, createEngine(source.Rulebook.Whole), result.GetValue(filter), context).Execute(diagnostics)
                : ExitCodes.Invalid;
        });
        return command;
    }
}
