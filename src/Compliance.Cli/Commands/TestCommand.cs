using System.CommandLine;
using Compliance.Authoring.Mutation;
using Compliance.Cli.Loading;
using Compliance.Cli.Testing;
using Compliance.Cli.Usage;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary><c>compliance test</c>: runs the cases of the rules, and judges the corpora.</summary>
internal static class TestCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "test";

    /// <summary>Creates the command of a tool without a solver.</summary>
    public static Command Create(CliContext context) => Create(context, null);

    /// <summary>Creates the command.</summary>
    /// <param name="context">The world around.</param>
    /// <param name="makeExaminer">Makes what examines changes that no case notices; <see langword="null"/> in a tool without a solver, which hands that over.</param>
    public static Command Create(CliContext context, Func<Rulebook, CliContext, Func<Mutant, IReadOnlyList<Rule>, SurvivorFinding>?>? makeExaminer)
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
        var output = new TestOutputOption(context);
        var watch = new Option<bool>("--watch")
        {
            Description = new LocalizedText("文件改动后再次运行，直到按 Ctrl-C", "run again whenever a file changes, until Ctrl-C").In(context.Language),
        };
        rules.AddTo(command);
        engine.AddTo(command);
        mutation.AddTo(command);
        output.AddTo(command);
        command.Options.Add(watch);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var choice = rules.Read(result, errors);
            var createEngine = engine.Read(result, errors);
            var (tests, tooMany) = TestChoice.Of(result.GetValue(chosen) ?? []);
            var mutated = mutation.Read(result, errors);
            tests = tests with { Mutation = mutated, Outputs = output.Read(result, mutated is not null, errors), Folders = choice.Folders, MakeExaminer = makeExaminer };
            List<string> watched = result.GetValue(watch) ? [.. choice.Folders, .. tests.Paths] : [];
            if (result.GetValue(watch) && watched.Count == 0)
            {
                errors.Add(UsageErrors.OnlyWith(watch.Name, "--rules"));
            }

            errors.AddRange(tooMany.Select(UsageErrors.UnexpectedArgument));
            if (errors.Count > 0)
            {
                return UsageErrorPrinter.Print(context, command, errors);
            }

            return watched.Count > 0 ? new WatchedRuns(watched, context).Execute(Run) : Run();

            int Run()
            {
                var diagnostics = new DiagnosticPrinter(context);
                return RulebookSource.Load(choice, diagnostics) is { } source
                    ? engine.Conclude(new TestRun(source, createEngine(source.Rulebook.Whole), tests, context).Execute(diagnostics))
                    : ExitCodes.Invalid;
            }
        });
        return command;
    }
}
