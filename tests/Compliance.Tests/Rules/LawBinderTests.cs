using Compliance.Law;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Rules;

internal sealed class LawBinderTests
{
    [Test]
    public void Load_Source_HasAllItsParts()
    {
        var book = new RuleFolder().Rulebook();

        book.Sources.Select(s => s.Id).Should().Equal("opinions", "payment-measures", "payment-regulations");
        var source = book.Sources[2];
        (source.Type.Id, source.Type.Rank, source.Type.Force, source.Order.Id, source.CitedBy.Id).Should().Be(("administrative_regulation", 1, LegalForce.Binding, "cn", "article"));
        book.LegalOrders.Should().ContainSingle().Which.TimeZone.Should().Be("Asia/Shanghai");
        source.Number.Should().Be("国务院令第768号");
        source.Issuers.Should().Equal("国务院");
        source.Issued.Should().Be(new DateOnly(2023, 12, 9));
        source.InForce.ToString().Should().Be("2024-05-01..");
        source.Verification.Should().Be(Verification.Verified);
        source.Articles.Select(a => (a.Number, a.Verification, a.Quote)).Should().Equal(("6", Verification.Verified, null), ("15", Verification.Secondary, "原文"));
        book.Sources[1].RepealedBy.Should().Be("payment-regulations");
        book.Sources[0].Implements.Should().Equal("payment-regulations");
        book.Sources[0].Note!.Zh.Should().Be("注");
    }

    [Test]
    public void Load_Pack_HasAllItsParts()
    {
        var pack = new RuleFolder().Rulebook().Packs.Single();

        (pack.Id, pack.Version, pack.Title.En, pack.Instrument!.Id).Should().Be(("cn/pack", "1.10", "Pack", "opinions"));
        pack.Clauses.Select(c => (c.Id, c.Measure, c.Modality, c.IsCheckable, c.Reason?.En)).Should().Equal(
            ("A-1", "21", Modality.Prohibition, true, null), ("A-2", null, Modality.Context, false, "Cannot be tested"));
        pack.Clauses[0].Wording.Should().Be(WordingStatus.Reconstructed);
        pack.Clauses[0].SeedFile.Should().Be("a.txt");
        var parameter = pack.Parameters.Should().ContainSingle().Which;
        parameter.Values.Select(v => (v.Value.Canonical, v.InForce.ToString(), v.Verification)).Should().Equal(
            ("CNY 1000000", "2010-09-01..2024-04-30", Verification.Verified), ("CNY 2000000", "2024-05-01..", Verification.Unverified));
        var mitigation = pack.Mitigations.Should().ContainSingle().Which;
        mitigation.Clauses.Should().ContainSingle().Which.Id.Should().Be("A-1");
        mitigation.Responses.Select(r => r.Id).Should().Equal("guidance", "warning");
        mitigation.InForce.ToString().Should().Be("2023-01-31..");
    }

    [TestCase("rules/sources/opinions.yaml", "implements: [payment-regulations]", "implements: [payment-regulation]", "CMP2403", "payment-regulation")]
    [TestCase("rules/sources/payment-measures.yaml", "repealed_by: payment-regulations", "repealed_by: regulations-2024", "CMP2403", "regulations-2024")]
    [TestCase("rules/sources/opinions.yaml", "id: opinions", "id: payment-measures", "CMP2403,CMP2404,CMP2404,CMP2401", "opinions|payment-measures")]
    [TestCase("rules/sources/payment-regulations.yaml", "articles:", "article:", "CMP2004", "article")]
    [TestCase("rules/sources/opinions.yaml", "type: policy_document", "type: opinion", "CMP2009", "opinion")]
    [TestCase("rules/sources/opinions.yaml", "legal_order: cn", "legal_order: china", "CMP2450", "china")]
    [TestCase("rules/sources/opinions.yaml", "legal_order: cn\n", "", "", "")]
    [TestCase("rules/sources/payment-regulations.yaml", "legal_order: cn\n", "", "CMP2009", "administrative_regulation")]
    [TestCase("rules/sources/payment-regulations.yaml", "number:", "cited_by: recital\nnumber:", "CMP2009", "recital")]
    [TestCase("rules/sources/opinions.yaml", "from: 2023-01-01", "from: 2023-1-1", "CMP2007", "2023-1-1")]
    [TestCase("rules/sources/payment-regulations.yaml", "article: \"15\"", "article: \"6\"", "CMP2404,CMP2404,CMP2401", "\"15\"|\"6\"")]
    [TestCase("rules/sources/payment-regulations.yaml", "article: \"6\"", "article: \"6\", in_force: { from: 2024-04-30 }", "CMP3013", "{ from: 2024-04-30 }")]
    [TestCase("rules/sources/payment-measures.yaml", "article: \"3\"", "article: \"3\", in_force: { until: 2024-05-01 }", "CMP3013", "{ until: 2024-05-01 }")]
    [TestCase("rules/sources/payment-regulations.yaml", "article: \"6\"", "article: \"6\", in_force: { from: 2024-07-01 }", "CMP3013", "{ from: 2024-05-01 }")]
    [TestCase("rules/sources/payment-regulations.yaml", "article: \"15\"", "article: \"15\", in_force: { from: 2024-07-01, until: 2024-12-31 }", "", "")]
    [TestCase("rules/pack/pack.yaml", "instrument: opinions", "instrument: opinion", "CMP2403", "opinion")]
    [TestCase("rules/pack/pack.yaml", "id: cn/pack", "id: cn//pack", "CMP2402", "cn//pack")]
    [TestCase("rules/pack/clauses.yaml", "id: A-2", "id: A-1", "CMP2401", "A-1")]
    [TestCase("rules/pack/clauses.yaml", "    reason: { zh: 无从检验, en: Cannot be tested }", "", "CMP2005", "id")]
    [TestCase("rules/pack/parameters.yaml", "type: money", "type: mony", "CMP2105", "mony")]
    [TestCase("rules/pack/parameters.yaml", "type: money", "type: ref company", "CMP2411", "ref company")]
    [TestCase("rules/pack/parameters.yaml", "value: CNY 1m", "value: 5%", "CMP2202", "5%")]
    [TestCase("rules/pack/parameters.yaml", "article: \"6\"", "article: \"7\"", "CMP2404", "\"7\"")]
    [TestCase("rules/pack/parameters.yaml", "in_force: { from: 2024-05-01 }", "in_force: { from: 2024-04-30 }", "CMP3013", "{ from: 2024-04-30 }")]
    [TestCase("rules/pack/parameters.yaml", "source: payment-regulations, article: \"6\"", "source: opinions", "", "")]
    [TestCase("rules/pack/parameters.yaml", "in_force: { from: 2024-05-01 }, source: payment-regulations, article: \"6\"", "in_force: { from: 2024-04-30 }, source: opinions", "CMP3012", "{ value: CNY 2m, in_force: { from: 2024-04-30 }, source: opinions, status: unverified }")]
    [TestCase("rules/pack/mitigations.yaml", "clauses: [A-1]", "clauses: [A-9]", "CMP2405", "A-9")]
    [TestCase("rules/pack/mitigations.yaml", "responses: [guidance, 警示告诫]", "responses: [guidance, fine]", "CMP2009", "fine")]
    [TestCase("rules/pack/mitigations.yaml", "when: { large: false }", "when: { lage: false }", "CMP2301", "lage")]
    public void Load_Mistake_IsLocated(string path, string old, string replacement, string codes, string at)
    {
        var mistakes = new RuleFolder().Replacing(path, old, replacement).Mistakes();

        string.Join(',', mistakes.Select(m => m.Code)).Should().Be(codes, string.Join('\n', mistakes.Select(m => $"{m.Span.Position} {m.Message.En}")));
        if (codes.Length > 0)
        {
            at.Split('|').Should().Contain(mistakes[0].Span.Words());
        }
    }

    [TestCase("", "2010-09-01..2024-04-30")]
    [TestCase(", in_force: { from: 2011-01-01 }", "2011-01-01..2024-04-30")]
    [TestCase(", in_force: { until: 2011-01-01 }", "2010-09-01..2011-01-01")]
    public void Load_CitationWithOpenEnds_TakesThoseOfItsSource(string inForce, string period)
    {
        var rule = new RuleFolder().WithRule(", in_force: { from: 2010-09-01, until: 2024-04-30 }", inForce).Rulebook().Rules.Single();

        rule.Basis[1].InForce.ToString().Should().Be(period);
    }

    [Test]
    public void Load_OverlapByOneDay_NamesBothValues()
    {
        var mistake = new RuleFolder().Replacing("rules/pack/parameters.yaml", "value: CNY 2m, in_force: { from: 2024-05-01 }, source: payment-regulations, article: \"6\"", "value: CNY 2m, in_force: { from: 2024-04-30 }, source: opinions")
            .Mistakes().Should().ContainSingle().Which;

        mistake.Message.En.Should().Contain("2024-04-30..2024-04-30");
        mistake.Related.Should().ContainSingle().Which.Words().Should().StartWith("{ value: CNY 1m");
    }
}
