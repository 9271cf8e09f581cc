using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
using Compliance.Tests.Evaluation.Execution;

namespace Compliance.Tests.Evaluation.Gates;

/// <summary>Which rules are asked, for each kind of value that can tell rules apart: eight rules on one field each.</summary>
internal sealed class GateKindTests
{
    private static readonly Dictionary<string, string[]> Gates = new(StringComparer.Ordinal)
    {
        ["code"] = ["institution_kind: commercial_bank", "institution_kind: [commercial_bank, life_insurer]", "institution_kind: trust", "institution_kind: securities"],
        ["boolean"] = ["nominee: true", "nominee: false", "nominee: true", "nominee: false"],
        ["percent"] = ["share: { at_least: 5% }", "share: { more_than: 5% }", "share: { less_than: 0.5% }", "share: 5%"],
        ["range"] = ["share: { at_least: 5%, less_than: 30% }", "share: { at_least: 30%, at_most: 50% }", "share: { more_than: 50% }", "share: { less_than: 5% }"],
        ["date"] = ["acquired: { before: 2020-11-01 }", "acquired: { on_or_after: 2020-11-01, before: 2024-05-01 }", "acquired: { on_or_after: 2024-05-01 }", "acquired: 2021-01-01"],
        ["money"] = ["total_assets: { at_least: 100000000000 }", "total_assets: { less_than: 100000000000 }", "total_assets: { more_than: 500000000000 }", "total_assets: { at_most: 1000 }"],
        ["presence"] = ["approved: { present: true }", "approved: { present: false }", "approved: { on_or_after: 2023-01-01 }", "approved: { before: 2023-01-01 }"],
        ["region"] = ["region: { within: 33 }", "region: { within: [3301, 11] }", "region: { within: 11 }", "region: { within: CN }"],
        ["company"] = ["$company.user_count: { at_least: 50000000 }", "$company.user_count: { less_than: 50000000 }", "$company.user_count: 10", "$company.user_count: { more_than: 10 }"],
        ["reference"] = ["holder.user_count: { at_least: 50000000 }", "holder.user_count: { less_than: 50000000 }", "holder.user_count: 10", "holder.user_count: { more_than: 10, less_than: 20 }"],
    };

    [TestCase("code", "institution_kind: commercial_bank", "1 2")]
    [TestCase("code", "institution_kind: life_insurer", "2")]
    [TestCase("code", "institution_kind: fund_manager", "")]
    [TestCase("code", "", "1 2 3 4")]
    [TestCase("boolean", "nominee: true", "1 3")]
    [TestCase("boolean", "nominee: false", "2 4")]
    [TestCase("percent", "share: 5%", "1 4")]
    [TestCase("percent", "share: 5.0001%", "1 2")]
    [TestCase("percent", "share: 0.4999%", "3")]
    [TestCase("percent", "share: 0.5%", "")]
    [TestCase("range", "share: 4.999999%", "4")]
    [TestCase("range", "share: 5%", "1")]
    [TestCase("range", "share: 29.99%", "1")]
    [TestCase("range", "share: 30%", "2")]
    [TestCase("range", "share: 50%", "2")]
    [TestCase("range", "share: 100%", "3")]
    [TestCase("date", "acquired: 2020-10-31", "1")]
    [TestCase("date", "acquired: 2020-11-01", "2")]
    [TestCase("date", "acquired: 2021-01-01", "2 4")]
    [TestCase("date", "acquired: 2024-05-01", "3")]
    [TestCase("money", "total_assets: 100000000000", "1")]
    [TestCase("money", "total_assets: 99999999999.99", "2")]
    [TestCase("money", "total_assets: 999999999999999999", "1 3")]
    [TestCase("money", "total_assets: 0", "2 4")]
    [TestCase("presence", "approved: none", "2")]
    [TestCase("presence", "approved: 2023-01-01", "1 3")]
    [TestCase("presence", "approved: 2022-12-31", "1 4")]
    [TestCase("presence", "", "1 2 3 4")]
    [TestCase("region", "region: 3301", "1 2 4")]
    [TestCase("region", "region: 3302", "1 4")]
    [TestCase("region", "region: 33", "1 4")]
    [TestCase("region", "region: 110105", "2 3 4")]
    [TestCase("region", "region: CN", "4")]
    [TestCase("company", "", "1 4")]
    [TestCase("reference", "holder: small", "2 3")]
    [TestCase("reference", "holder: c", "1")]
    [TestCase("reference", "", "1 2 3 4")]
    public void Rules_AreAsked_WhereTheirGatesLeaveThemOpen(string gate, string facts, string asked) => Asked(gate, facts).Should().Be(asked);

    [TestCase("percent", "share: { initially: 3%, since 2025-01-01: 6% }")]
    [TestCase("code", "institution_kind: { initially: commercial_bank, since 2025-01-01: trust }")]
    public void Rules_OfAFactWithAHistory_AreAllAsked(string gate, string facts) => Asked(gate, facts).Should().Be("1 2 3 4");

    [Test]
    public void Rules_OfManyGates_AreFiledUnderTheMostSelective()
    {
        // The boolean stands first in every rule and tells half of them apart; the share tells each.
        var rules = Compile(Enumerable.Range(0, 40).Select(i => $"nominee: true, share: {i}%"));

        Asked(rules, "nominee: true, share: 7%").Should().Be("8");
    }

    // What is asked of the first field, of rules that otherwise only test one that is not declared.
    private static string Asked(string gate, string facts) => Asked(Compile(Gates[gate]), facts);

    private static string Asked(CompiledRulebook rules, string facts)
    {
        var verdicts = new CountingVerdicts();
        var declaration = JudgingWorld.Declare(rules.Rulebook, $$"""
            company: { id: c, user_count: 60000000, is_platform_operator: true }
            companies: [{ id: small, user_count: 10 }]
            equity_stakes: [{ id: s, {{facts}} }]
            """);
        rules.Report(new EvaluationRequest(declaration, JudgingWorld.AsOf, 0, verdicts, CancellationToken.None));
        return string.Join(' ', verdicts.Asked.Select(a => int.Parse(a.AsSpan(1, 3), System.Globalization.CultureInfo.InvariantCulture)).Distinct());
    }

    private static CompiledRulebook Compile(IEnumerable<string> gates) => CompiledRulebook.Compile(JudgingWorld.Load(
        gates.Select((g, i) => (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"r{i + 1:000}"), $"subject: equity_stake\napplies_when: {{ {g} }}\nforbids: {{ held_directly: true }}"))));
}
