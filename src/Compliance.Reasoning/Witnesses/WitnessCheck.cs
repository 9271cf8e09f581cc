using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Questions;
using Compliance.Reasoning.Translation;
using Compliance.Reasoning.Worlds;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reasoning.Witnesses;

/// <summary>Lets the engines evaluate witnesses: what they do not confirm is no witness.</summary>
/// <param name="engines">The engines.</param>
/// <param name="tests">Tests what was assumed.</param>
internal sealed class WitnessCheck(ImmutableArray<IComplianceEngine> engines, ConcreteTests tests)
{
    /// <summary>Makes a witness of a solution and confirms it.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="solution">Its solution.</param>
    /// <param name="claims">What it claims.</param>
    public SearchResult Confirm(Situation situation, Solution solution, ImmutableArray<WitnessClaim> claims)
    {
        var tree = new WitnessReader(situation.World, solution).Read();
        if (Refuse(WitnessText.Of(tree), situation, claims, isShort: false) is { } refusal)
        {
            return new SearchResult(null, ProofReason.NotConfirmed, refusal);
        }

        new WitnessRounding(tree, situation.Stretch.From, claims[0].AsOf).Round(() => Refuse(WitnessText.Of(tree), situation, claims, isShort: true) is null);
        var text = WitnessText.Of(tree);
        return Refuse(text, situation, claims, isShort: false) is { } last
            ? new SearchResult(null, ProofReason.NotConfirmed, last)
            : new SearchResult(new Witness(text, Read(text.En, engines[0]).GetDeclarationOrThrow(), [.. claims.Where(c => c.Engine is null).Select(c => c.Outcome)], claims[0].Day)
            {
                Changed = [.. claims.Where(c => c.Engine is not null).Select(c => c.Outcome)],
            });
    }

    private static DeclarationResult Read(string text, IComplianceEngine engine) => engine.Declarations.FromText(text, "witness", DeclarationFormat.Yaml);

    /// <summary>Gets the engines that evaluate a rule.</summary>
    public ImmutableArray<IComplianceEngine> Of(Rule rule) => [.. engines.Where(e => ReferenceEquals(e.Rulebook.FindRule(rule.Id), rule))];

    // Gets what speaks against the claims; null where all are confirmed.
    private LocalizedText? Refuse(LocalizedText text, Situation situation, ImmutableArray<WitnessClaim> claims, bool isShort)
    {
        var read = Read(text.En, engines[0]);
        if (read.Declaration is not { } declaration)
        {
            return LocalizedText.Same($"{read.Diagnostics.FirstOrDefault()?.Message.En}\n{text.En}");
        }

        foreach (var claim in claims)
        {
            foreach (var engine in claim.Engine is { } own ? [own] : isShort ? Of(claim.Rule).Take(1) : Of(claim.Rule))
            {
                if (claim.Refuse(engine.EvaluateRule(claim.Rule, declaration, claim.AsOf)) is { } refusal)
                {
                    return LocalizedText.Same($"{engine.GetType().Name}: {refusal}\n{text.En}");
                }
            }
        }

        var assumed = situation.Given.FirstOrDefault(g => !Holds(g, declaration, claims[0]));
        return assumed.Assumption is { } broken ? LocalizedText.Same($"{broken} does not hold\n{text.En}") : null;
    }

    private bool Holds((Assumption Assumption, Slot Thing) given, Declaration declaration, WitnessClaim claim) =>
        declaration[given.Thing.Type].Items.FirstOrDefault(t => t.Id == given.Thing.Id) is { } thing
        && tests.Holds(given.Assumption.Condition, thing, declaration, claim.Day, claim.AsOf);
}
