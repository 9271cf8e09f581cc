using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Reasoning.Tests;

/// <summary>Some of the shipped rules, spread over all packs: each can be satisfied and left open, and its witnesses say the same in both languages.</summary>
internal sealed class ShippedRulesTests
{
    private const int Each = 40;
    private static readonly Rulebook Rulebook = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();
    private static readonly ComplianceEngine Engine = new(Rulebook);
    private static readonly Prover Prover = new(Rulebook, Engines.Of(Rulebook));

    private static IEnumerable<string> Rules => Rulebook.Rules.Where((_, i) => i % Each == 0).Select(r => r.Id);

    [TestCaseSource(nameof(Rules))]
    public void Can_AShippedRule_IsSatisfiedAndLeftOpen(string id)
    {
        foreach (var goal in Enum.GetValues<ProofGoal>())
        {
            var answer = Prover.Can(Rulebook.FindRule(id)!, goal, new ProofOptions { AsOf = new DateOnly(2026, 11, 30) });

            answer.Verdict.Should().NotBe(ProofVerdict.Unknown, "{0}", answer);
            if (goal is ProofGoal.Satisfied or ProofGoal.Undetermined)
            {
                answer.Verdict.Should().Be(ProofVerdict.Yes);
            }

            if (answer.Witness is { } witness)
            {
                ResultsOf(witness.Text.Zh, answer.Question.Rules[0]).Should().Equal(ResultsOf(witness.Text.En, answer.Question.Rules[0]), "{0}", witness.Text.Zh);
            }
        }
    }

    private static IEnumerable<string> ResultsOf(string text, Rule rule) => Engine
        .EvaluateRule(rule, Engine.Declarations.FromText(text, "witness", DeclarationFormat.Yaml).GetDeclarationOrThrow(), new DateOnly(2026, 11, 30))
        .Select(r => $"{r} {r.Part} {r.Finding?.Kind}");
}
