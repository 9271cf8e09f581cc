using Compliance.Cli;
using Compliance.Cli.Differing;
using Compliance.Cli.Loading;
using Compliance.Reasoning.Tool.Writing;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Reasoning.Tool.Differing;

/// <summary>Asks the solver for each changed rule whether its versions are alike.</summary>
/// <param name="context">The world around.</param>
internal sealed class SolverDiff(CliContext context) : IDiffProver
{
    private const double UsualEffort = 5;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, DiffProof> Prove(RuleFileSet earlier, Rulebook later, IReadOnlyList<RuleDifference> differences, DiffRequest request, DateOnly asOf)
    {
        var proofs = new SortedDictionary<string, DiffProof>(StringComparer.Ordinal);
        if (differences.Count == 0)
        {
            return proofs;
        }

        // A declaration is one object for both versions, so they are bound against one vocabulary.
        var loaded = RulebookLoader.LoadBeside(earlier, later);
        if (loaded.Rulebook is not { } rulebook)
        {
            new DiagnosticPrinter(context).Print(loaded.Diagnostics);
            var reason = Unknown(new("原来的版本用到现在的词汇没有的名称", "the earlier version names what the present vocabulary lacks"));
            return differences.ToDictionary(d => d.Rule.Id, _ => reason, StringComparer.Ordinal);
        }

        var prover = Provers.Of(later, rulebook);
        var options = new ProofOptions { AsOf = asOf, Effort = request.Effort ?? UsualEffort };
        using var progress = new Waiting(context);
        foreach (var difference in differences)
        {
            context.Interrupted.ThrowIfCancellationRequested();
            progress.Report(new ProofProgress(proofs.Count, differences.Count, LocalizedText.Same(difference.Rule.Id)));
            proofs.Add(difference.Rule.Id, Prove(rulebook.FindRule(difference.Before!.Id)!, difference.After!, prover, options));
        }

        return proofs;
    }

    private DiffProof Prove(Rule before, Rule after, Prover prover, ProofOptions options)
    {
        if (before.Subject != after.Subject)
        {
            return Unknown(new("两个版本检查不同种类的对象", "the versions examine unlike kinds of subject"));
        }

        var answer = prover.Equivalent(before, after, options, context.Interrupted);
        return answer switch
        {
            { Verdict: ProofVerdict.Yes, Proof: { } proof } => new("equivalent", new($"{proof.Zh}（范围：{answer.Bound.Display.Zh}）", $"{proof.En} (bound: {answer.Bound.Display.En})"), null),
            { Verdict: ProofVerdict.No, Witness: { } witness } => new("differs", Shows(witness), witness.Text),
            _ => Unknown(answer.Detail is { } detail ? new($"{AnswerWords.Of(answer.Reason).Zh}：{detail.Zh}", $"{AnswerWords.Of(answer.Reason).En}: {detail.En}") : AnswerWords.Of(answer.Reason)),
        };
    }

    // The earlier version comes first, as it was asked about first.
    private static LocalizedText Shows(Witness witness)
    {
        var shown = witness.Outcomes.Select(o => Commands.GoalWord.Of(o.Goal)).ToList();
        return new(
            $"{IsoDay.Of(witness.Day)} 对 {witness.Subject}：原为“{shown[0].Zh}”，现为“{shown[^1].Zh}”，如申报",
            $"{IsoDay.Of(witness.Day)}, {witness.Subject}: {shown[0].En.Replace('_', ' ')} before, {shown[^1].En.Replace('_', ' ')} now, on the declaration");
    }

    private static DiffProof Unknown(LocalizedText why) => new("unknown", new($"未知：{why.Zh}", $"not known: {why.En}"), null);
}
