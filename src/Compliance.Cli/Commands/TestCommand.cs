using System.CommandLine;
using Compliance.Cli.Loading;
using Compliance.Cli.Testing;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance test</c>: runs the cases of the rules, and judges the corpora.</summary>
internal static class TestCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "test";

    public static Command Create(CliContext context)
    {
        var rules = new RulesOptions(context);
        var engine = new EngineOption(context);
        var chosen = new Argument<string[]>("path")
        {
            HelpName = "path|filter",
            Arity = ArgumentArity.ZeroOrMore,
            Description = new LocalizedText(
                "案例文件、样例文件或其文件夹，不写则为规则文件夹里的全部；另可写一个词，只运行规则编号、名称或路径中含有它的",
                "case files, corpus files or folders of them, all in the folders of rules if left out; and one word, to run only what holds it in a rule id, a name or a path").In(context.Language),
        };
        var command = new Command(Name, new LocalizedText(
            "运行规则的案例（*.cases.yaml）和样例（corpus 文件夹）",
            "run the cases of the rules (*.cases.yaml) and the corpora (folders 'corpus')").In(context.Language));
        command.Arguments.Add(chosen);
        var mutation = new MutationOptionSet(context);
        rules.AddTo(command);
        engine.AddTo(command);
        mutation.AddTo(command);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var choice = rules.Read(result, errors);
            var createEngine = engine.Read(result, errors);
            var (tests, tooMany) = TestChoice.Of(result.GetValue(chosen) ?? []);
            tests = tests with { Mutation = mutation.Read(result, errors) };
            errors.AddRange(tooMany.Select(UsageErrors.UnexpectedArgument));
            if (errors.Count > 0)
            {
                return UsageErrorPrinter.Print(context, command, errors);
            }

            var diagnostics = new DiagnosticPrinter(context);
            return RulebookSource.Load(choice, diagnostics) is { } source
                ? engine.Conclude(new TestRun(source, createEngine(source.Rulebook.Whole), tests, context).Execute(diagnostics))
                : ExitCodes.Invalid;
        });
        return command;
    }
}
