using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
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

    // docs/proving.md says why each is right; the reasons are checked here.
    private static readonly string[] AlwaysApplicable =
    [
        "cn-advertising-false",
        "cn-advertising-platform-stops-unlawful",
        "cn-advertising-prohibited-content",
        "cn-advertising-recognisable",
        "cn-algorithm-unreasonable-differences",
        "cn-algorithm-user-options",
        "cn-blockchain-token",
        "cn-competition-bribery",
        "cn-competition-confusion",
        "cn-competition-data-and-rules",
        "cn-competition-disparagement",
        "cn-competition-false-promotion",
        "cn-competition-network-obstruction",
        "cn-consumer-unfair-terms",
        "cn-data-forced-consent",
        "cn-data-notice",
        "cn-data-processing-ground",
        "cn-live-false-promotion",
        "cn-price-collusion",
        "cn-price-discount-basis",
        "cn-price-gouging",
        "cn-price-marking",
        "cn-scf-certificate-reporting",
        "cn-scf-certificate-term-limit",
        "cn-scf-core-enterprise-default",
        "cn-scf-settlement-through-banks",
    ];

    [TestCaseSource(nameof(AlwaysApplicable))]
    public void Can_ARuleThatNothingLimits_IsNeverNotApplicable(string id)
    {
        var rule = Rulebook.FindRule(id)!;

        Prover.Can(rule, ProofGoal.NotApplicable, new ProofOptions { AsOf = new DateOnly(2026, 11, 30) }).Verdict.Should().Be(ProofVerdict.No);
        rule.Exceptions.Should().BeEmpty();
        (rule.AppliesWhen is null or Presence { Expected: true, Left: FieldAccess { Field.MayBeNone: false } }).Should().BeTrue("{0}", rule.AppliesWhen);
    }

    private static IEnumerable<string> ResultsOf(string text, Rule rule) => Engine
        .EvaluateRule(rule, Engine.Declarations.FromText(text, "witness", DeclarationFormat.Yaml).GetDeclarationOrThrow(), new DateOnly(2026, 11, 30))
        .Select(r => $"{r} {r.Part} {r.Finding?.Kind}");
}
