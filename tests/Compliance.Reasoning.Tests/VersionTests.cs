using Compliance.Diagnostics;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Syntax;

namespace Compliance.Reasoning.Tests;

/// <summary>Old and new versions of shipped rules: equivalent where only the wording changed, told apart by a declaration where a threshold moved by a cent.</summary>
internal sealed class VersionTests
{
    private static readonly Rulebook Later = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();

    [Test]
    public void Equivalent_OfFiveRulesInOtherWords_IsProved()
    {
        (string Rule, string Was, string Is)[] wordings =
        [
            ("cn-banking-single-borrower", "institution_kind: [commercial_bank, village_bank]", "any: [{ institution_kind: village_bank }, { institution_kind: commercial_bank }]"),
            ("cn-consumer-refund-seven-days", "refund_time: { at_most: parameter consumer-refund-period }", "not: { refund_time: { more_than: parameter consumer-refund-period } }"),
            ("cn-payment-second-clearing", "third_party_collection: true", "not: { third_party_collection: false }"),
            ("cn-payment-unlicensed-payment", "severity: critical", "severity: high"),
            ("cn-data-forced-consent", "processing_faults: { contains: service_refused }", "any: [{ processing_faults: { contains: service_refused } }, { all: [{ processing_faults: { contains: service_refused } }, { processing_faults: { empty: false } }] }]"),
        ];
        var earlier = Load([.. wordings.Select(w => ($"{w.Rule}.yaml", w.Was, w.Is))]);
        var prover = Of(earlier);

        foreach (var (id, _, _) in wordings)
        {
            var answer = prover.Equivalent(earlier.FindRule(id)!, Later.FindRule(id)!, Options);
            answer.Verdict.Should().Be(ProofVerdict.Yes, "{0}\n{1}", answer, answer.Witness);
        }
    }

    [Test]
    public void Equivalent_OfRulesWithThresholdsACentApart_ShowsTheCent()
    {
        (string Pack, string Was, string Is, string Rule)[] moves =
        [
            ("cn/insurance/parameters.yaml", "value: 2亿元", "value: 200000000.01元", "200000000"),
            ("cn/payment/parameters.yaml", "value: CNY 5m", "value: CNY 5000000.01", "5000000"),
            ("cn/payment/parameters.yaml", "value: 100_000,", "value: 100_000.01,", "100000"),
            ("cn/payment/parameters.yaml", "value: CNY 2.5m", "value: CNY 2500000.01", "2500000"),
            ("cn/payment/parameters.yaml", "value: 50_000,", "value: 50_000.01,", "50000"),
        ];
        var earlier = Load([.. moves.Select(m => (m.Pack, m.Was, m.Is))]);
        var prover = Of(earlier);
        var moved = earlier.Rules.Where(r => RuleTerms.Of(r).Parameters.Any(p => IsMoved(p.Values[^1].Value.Canonical))).ToList();

        moved.Should().HaveCountGreaterThanOrEqualTo(5);
        foreach (var rule in moved)
        {
            var answer = prover.Equivalent(rule, Later.FindRule(rule.Id)!, Options);
            answer.Verdict.Should().Be(ProofVerdict.No, "{0}", answer);
            moves.Any(m => answer.Witness!.Text.En.Contains(m.Rule, StringComparison.Ordinal)).Should().BeTrue("{0}", answer.Witness);
        }
    }

    private static bool IsMoved(string value) => value.EndsWith(".01", StringComparison.Ordinal);

    private static ProofOptions Options => new() { AsOf = new DateOnly(2026, 11, 30) };

    private static Prover Of(Rulebook earlier) => new(Later, [.. Engines.Of(Later), .. Engines.Of(earlier)]);

    private static Rulebook Load((string File, string Was, string Is)[] changes)
    {
        var files = ShippedPacks.Files.Files.Select(f => (f.Path, File: f)).ToList();
        foreach (var group in changes.GroupBy(c => c.File))
        {
            var place = files.FindIndex(f => f.Path.EndsWith(group.Key, StringComparison.Ordinal));
            var text = files[place].File.Read(ReadLimits.Authored, new DiagnosticBag())!.Text;
            foreach (var (_, was, now) in group)
            {
                text.Should().Contain(was);
                text = text.Replace(was, now, StringComparison.Ordinal);
            }

            files[place] = (files[place].Path, RuleFile.FromText(files[place].Path, text));
        }

        return RulebookLoader.LoadBeside(RuleFileSet.FromFiles(files.Select(f => f.File)), Later).GetRulebookOrThrow();
    }
}
