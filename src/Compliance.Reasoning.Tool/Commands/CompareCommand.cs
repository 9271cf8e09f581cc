using System.CommandLine;
using Compliance.Cli;
using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Reasoning.Tool.Writing;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary><c>compliance-prove compare</c>: compares an earlier version of rules with the present one.</summary>
internal static class CompareCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "compare";

    public static Command Create(CliContext context)
    {
        var options = new ProveOptions(context, isAboutOneSubject: false);
        var folder = new Argument<string>("earlier")
        {
            HelpName = "earlier",
            Description = new LocalizedText("规则较早版本的文件夹，代替 --rules 的文件夹", "the folder of the earlier version of the rules, in place of the folders of --rules").In(context.Language),
        };
        var command = new Command(Name, new LocalizedText("逐条比较规则的两个版本：等价，或者一份使两者结论不同的申报", "compare two versions of rules, rule by rule: equivalent, or a declaration on which they differ").In(context.Language));
        command.Arguments.Add(folder);
        options.AddTo(command);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var request = options.Read(result, errors);
            return errors.Count > 0
                ? UsageErrorPrinter.Print(context, command, errors)
                : Run(request, result.GetRequiredValue(folder), options, context);
        });
        return command;
    }

    private static int Run(ProveRequest request, string folder, ProveOptions options, CliContext context)
    {
        var diagnostics = new DiagnosticPrinter(context);
        if (RulebookSource.Load(request.Rules, diagnostics) is not { Rulebook: var later }
            || RulebookSource.Find(request.Rules with { Folders = [folder] }, diagnostics) is not { } files)
        {
            return ExitCodes.Invalid;
        }

        var loaded = RulebookLoader.LoadBeside(files, later);
        diagnostics.Print(loaded.Diagnostics);
        if (diagnostics.Conclude() || loaded.Rulebook is not { } earlier)
        {
            return ExitCodes.Invalid;
        }

        var pairs = EarlierRules.Pair(earlier, later).Where(p => p.Later is not null || request.Rules.Chosen.IsAll).ToList();
        if (options.Of(request, later, null) is not { } proof)
        {
            return ExitCodes.Invalid;
        }

        var (answers, apart) = Ask(pairs, Provers.Of(later, earlier), proof, context);
        return AnswerOutput.Write(new AnswerReport(proof.AsOf, answers) { IsShort = answers.Count > 10, Added = [.. apart.Where(p => p.Later is not null).Select(p => p.Later!)], Removed = [.. apart.Where(p => p.Later is null).Select(p => p.Earlier!)] }, request.Outputs, context)
            ? apart.Count > 0 ? ExitCodes.Findings : Verdict.Of(answers, ProofVerdict.No)
            : ExitCodes.Usage;
    }

    private static (List<ProofAnswer> Answers, List<(Rule? Earlier, Rule? Later)> Apart) Ask(List<(Rule? Earlier, Rule? Later)> pairs, Prover prover, ProofOptions proof, CliContext context)
    {
        var answers = new List<ProofAnswer>();
        var apart = new List<(Rule? Earlier, Rule? Later)>();
        using var progress = new Waiting(context);
        foreach (var (one, other) in pairs)
        {
            context.Interrupted.ThrowIfCancellationRequested();
            progress.Report(new ProofProgress(answers.Count + apart.Count, pairs.Count, LocalizedText.Same((other ?? one)!.Id)));
            if (one is not null && other is not null && one.Subject == other.Subject)
            {
                answers.Add(prover.Equivalent(one, other, proof, context.Interrupted));
            }
            else
            {
                apart.Add((one, other));
            }
        }

        return (answers, apart);
    }
}
