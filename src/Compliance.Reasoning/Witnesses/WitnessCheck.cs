using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Reasoning.Logic;
using Compliance.Text;

namespace Compliance.Reasoning.Witnesses;

/// <summary>Lets the engines evaluate witnesses: what they do not confirm is no witness.</summary>
/// <param name="engines">The engines.</param>
internal sealed class WitnessCheck(ImmutableArray<IComplianceEngine> engines)
{
    /// <summary>Makes a witness of a solution and confirms it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="solution">Its solution.</param>
    /// <param name="open">The answer as far as it is known.</param>
    public ProofAnswer Confirm(RuleQuestion question, Solution solution, ProofAnswer open)
    {
        var tree = new WitnessReader(question.World, solution).Read();
        var day = DateOnly.FromDayNumber((int)solution.ValueOf(question.Day));
        var claim = new WitnessClaim(open.Rule, open.Goal, question.Subject.Type, question.Subject.Id, day, open.Bound.AsOf);
        if (Refuse(WitnessText.Of(tree), claim, engines) is { } refusal)
        {
            return open with { Reason = ProofReason.NotConfirmed, Detail = refusal };
        }

        new WitnessRounding(tree, question.State, claim.AsOf).Round(() => Refuse(WitnessText.Of(tree), claim, [engines[0]]) is null);
        var text = WitnessText.Of(tree);
        return Refuse(text, claim, engines) is { } last
            ? open with { Reason = ProofReason.NotConfirmed, Detail = last }
            : open with { Verdict = ProofVerdict.Possible, Witness = new Witness(text, Read(text.En, engines[0]).GetDeclarationOrThrow(), claim.Path, day) };
    }

    private static DeclarationResult Read(string text, IComplianceEngine engine) => engine.Declarations.FromText(text, "witness", DeclarationFormat.Yaml);

    // Gets what speaks against the claim; null where it is confirmed.
    private static LocalizedText? Refuse(LocalizedText text, WitnessClaim claim, ImmutableArray<IComplianceEngine> engines)
    {
        foreach (var engine in engines)
        {
            var read = Read(text.En, engine);
            if (read.Declaration is not { } declaration)
            {
                return LocalizedText.Same($"{read.Diagnostics.FirstOrDefault()?.Message.En}\n{text.En}");
            }

            if (claim.Refuse(engine.EvaluateRule(claim.Rule, declaration, claim.AsOf)) is { } refusal)
            {
                return LocalizedText.Same($"{engine.GetType().Name}: {refusal}\n{text.En}");
            }
        }

        return null;
    }
}
