using System.Collections.Concurrent;
using Compliance.Authoring.Mutation;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reasoning.Mutants;

/// <summary>Examines changes that no case notices: proves that they change no outcome, or finds a smallest declaration on which they do. For several threads.</summary>
/// <remarks>
/// A change is equivalent where each rule that uses what was changed comes to the same outcome on every declaration within the bound. What a case could notice beside the
/// outcome counts too where it is the law that is cited; which facts are asked for does not.
/// </remarks>
/// <param name="makeProver">Makes a prover of the rules; called once for each thread that works at a time.</param>
/// <param name="options">Within what is asked.</param>
/// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
public sealed class SurvivorExaminer(Func<Prover> makeProver, ProofOptions options, CancellationToken cancellationToken = default)
{
    private readonly ConcurrentBag<Prover> _idle = [];

    /// <summary>Examines a change.</summary>
    /// <param name="mutant">The change.</param>
    /// <param name="rules">The rules that it concerns: the one that was changed, or those that use the term or parameter.</param>
    public SurvivorFinding Examine(Mutant mutant, IReadOnlyList<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(mutant);
        ArgumentNullException.ThrowIfNull(rules);
        var prover = _idle.TryTake(out var idle) ? idle : makeProver();
        try
        {
            return Examine(mutant, rules, prover);
        }
        finally
        {
            _idle.Add(prover);
        }
    }

    private SurvivorFinding Examine(Mutant mutant, IReadOnlyList<Rule> rules, Prover prover)
    {
        SurvivorFinding? open = null;
        foreach (var rule in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var answer = prover.Equivalent(RuleChanges.Of(mutant, rule), options, cancellationToken);
            if (answer.Witness is { } witness)
            {
                return Found(rule, witness, Shows(rule, witness));
            }

            if (answer.Verdict == ProofVerdict.Unknown)
            {
                open ??= new SurvivorFinding(false) { Open = ProofWords.WhyOpen(answer) };
            }
        }

        return open ?? (mutant.Kind == MutationKind.BasisDropped ? Cited(rules[0], mutant.Rule!, prover) : new SurvivorFinding(true));
    }

    // The outcome stays the same, and the law that is cited does not: a case notices by what it cites.
    private SurvivorFinding Cited(Rule rule, Rule changed, Prover prover)
    {
        var citation = rule.Basis.Except(changed.Basis).Single();
        var last = citation.InForce.Until is { } until && until < options.AsOf ? until : options.AsOf;
        foreach (var goal in (ProofGoal[])[ProofGoal.Breach, ProofGoal.Satisfied, ProofGoal.NotApplicable])
        {
            var answer = prover.CanChanged(rule with { Basis = [citation] }, rule, goal, options with { AsOf = last }, cancellationToken);
            if (answer.Witness is { } witness)
            {
                var cited = $"{citation.Source.Id} {citation.Article?.Number}".TrimEnd();
                return Found(rule, witness, new($"写明引用 {cited} 的案例会发现", $"a case notices that says 'cites: [{cited}]'"));
            }
        }

        return new SurvivorFinding(false) { Open = new("没有找到引用它的申报", "no declaration was found to which it speaks") };
    }

    private static SurvivorFinding Found(Rule rule, Witness witness, LocalizedText shows) => new(false) { Rule = rule.Id, Declaration = witness.Text, Shows = shows };

    private static LocalizedText Shows(Rule rule, Witness witness)
    {
        var (before, after, day) = (ProofWords.Goal(witness.Outcomes[0].Goal), ProofWords.Goal(witness.Changed[0].Goal), IsoDay.Of(witness.Day));
        return new(
            $"{witness.Subject}（{day}）：{rule.Id} {before.Zh}，改动后{after.Zh}",
            $"{witness.Subject} on {day}: {rule.Id} is {before.En}, and with the change {after.En}");
    }
}
