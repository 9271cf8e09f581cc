using Compliance.Authoring.Coverage.Articles;
using Compliance.Authoring.Coverage.Quotations;

namespace Compliance.Tests.Authoring.Coverage;

/// <summary>A verified article is quoted and says whom it binds, in its own words; a rule that can find a violation tells that and cites the penalty.</summary>
internal sealed class ArticleCoverageTests
{
    private const string Rule = "coverage/national/rules/national-cover.yaml";
    private const string Addressee = ", addressee: { text: 从事配送业务, identified_by: [insured] }";
    private const string NoPenalty = ", no_penalty: { zh: 示例法律没有规定罚款, en: The sample law provides for no fine }";
    private const string Penalty = ", no_addressee: { zh: 罚则, en: A penalty }";
    private const string Threat = ", threatens: { text: { zh: 责令, en: An order } }";

    [Test]
    public void Analyse_WholePacks_CountTheArticles() =>
        new CoverageFolder().Analyse().Totals.Registered.Should().Be(new ArticleTotals(
            Articles: 3, Verified: 2, Quoted: 2, Addressed: 1, BindingNobody: 1, Penalised: 0, Unpenalised: 1, VerifiedWithoutWords: 0));

    [Test]
    public void Analyse_VerifiedArticleWithoutQuotation_IsAFault()
    {
        var report = new CoverageFolder().Replacing(CoverageFolder.Law, ", quote: 责令改正", string.Empty).Analyse();

        report.Faults.Should().ContainSingle().Which.ToString().Should().Contain("CMP4811").And.Contain("Article 9 of 'delivery-law'");
        report.Totals.Registered.VerifiedWithoutWords.Should().Be(1);
    }

    [Test]
    public void Analyse_SecondaryArticleWithoutQuotation_IsNone() =>
        new CoverageFolder().Analyse().Articles.Single(a => a.Article.Number == "7").IsQuoted.Should().BeFalse();

    [Test]
    public void Analyse_VerifiedArticleThatSaysNothingOfAddressees_IsAFault() =>
        new CoverageFolder().Replacing(CoverageFolder.Law, Penalty, string.Empty).Faults().Should().ContainSingle().Which.Should().Contain("CMP4812");

    [TestCase("insured", "")]
    [TestCase("policy.insured", "CMP4816")]
    [TestCase("insurd", "CMP4816: Neither the vocabulary nor a definition has 'insurd'.")]
    public void Analyse_NameThatTellsAnAddressee_MustBeThere(string name, string fault)
    {
        var faults = new CoverageFolder().Replacing(CoverageFolder.Law, "identified_by: [insured]", $"identified_by: [{name}, insured]").Faults();

        string.Join('\n', faults).Should().Match(f => fault.Length == 0 ? f.Length == 0 : f.Contains(fault, StringComparison.Ordinal));
    }

    [TestCase("text: 从事配送业务", "text: 从事派送业务", "(8,140) CMP4807: From '派送业务' on", TestName = "Analyse_AddresseeWithOneCharacterChanged_NamesIt")]
    [TestCase("identified_by: [insured] }", "identified_by: [insured] }, scope: 投保责任险", "(8,185) CMP4807: From '险' on", TestName = "Analyse_ScopeWithOneCharacterChanged_NamesIt")]
    [TestCase("identified_by: [insured] }", "identified_by: [insured] }, exceptions: [国家另有规定的除外]", "CMP4807: '国家另有规定的除外' does not stand", TestName = "Analyse_ExceptionThatDoesNotStand_IsAFault")]
    [TestCase("quote: 责令改正", "quote: 责令更正", "CMP4807: From '更正' on", TestName = "Analyse_PenaltyQuotationWithOneCharacterChanged_NamesIt")]
    [TestCase("text: 从事配送业务", "text: 未投保的", "CMP4810: These words stand in 第9条", TestName = "Analyse_AddresseeOfAnotherArticle_IsAFault")]
    [TestCase("quote: 责令改正", "quote: 从事配送业务", "CMP4810", TestName = "Analyse_QuotationOfAnotherArticle_IsAFault")]
    [TestCase("article: \"9\"", "article: \"8\"", "CMP4809: The registered text coverage/sources/texts/delivery-law.txt has no art. 8", TestName = "Analyse_ArticleThatTheTextDoesNotHave_IsAFault")]
    [TestCase("article: \"9\"", "article: \"9(2)\"", "", TestName = "Analyse_ItemOfAnArticle_IsSoughtInTheArticle")]
    [TestCase("identified_by: [insured] }", "identified_by: [insured] }, scope: 投保责任保险, exceptions: [保险金额…数额]", "", TestName = "Analyse_ScopeAndExceptionThatStand_AreNoFault")]
    public void Analyse_Words_AreComparedInsideTheirArticle(string old, string replacement, string fault)
    {
        var faults = WithHeadings().Replacing(CoverageFolder.Law, old, replacement).Faults();

        if (fault.Length == 0)
        {
            faults.Should().BeEmpty();
        }
        else
        {
            faults.Should().ContainSingle().Which.Should().Contain(fault.Replace("第9条", "art. 9", StringComparison.Ordinal));
        }
    }

    [Test]
    public void Analyse_TextWithoutHeadings_IsComparedAsAWhole() =>
        WithHeadings().Replacing(CoverageFolder.LawText, "第五条　", string.Empty).Replacing(CoverageFolder.LawText, "第九条　", string.Empty).Faults().Should().BeEmpty();

    [Test]
    public void Analyse_AddresseeOfASecondaryArticleWithoutText_IsNoFault()
    {
        var report = new CoverageFolder()
            .Replacing(CoverageFolder.Law, "en: The cover. }", "en: The cover. }, addressee: { text: 配送企业, identified_by: [company] }")
            .Moving(CoverageFolder.LawText, "own/sources/texts/other-law.txt").Analyse();

        report.Quotations.Single(q => q.Owner == "delivery-law 7").State.Should().Be(QuotationState.NotRegistered);
        report.Faults.Should().OnlyContain(f => f.Message.En.Contains("delivery-law.txt", StringComparison.Ordinal)).And.HaveCount(3);
    }

    [Test]
    public void Analyse_RuleThatReadsNothingOfTheAddressee_IsAFault()
    {
        var faults = new CoverageFolder().Replacing(CoverageFolder.Law, "identified_by: [insured]", "identified_by: [trial, open_interfaces]").Analyse().Faults;

        var fault = faults.Should().ContainSingle().Which;
        fault.Code.Should().Be("CMP4813");
        fault.Message.En.Should().Contain("binds '从事配送业务'").And.Contain("trial, open_interfaces");
        fault.Span.ToString().Should().Be(Rule + ":4:5");
    }

    [TestCase("delivery")]
    [TestCase("配送业务")]
    [TestCase("delivery.insured")]
    [TestCase("投保")]
    [TestCase("配送业务.投保")]
    [TestCase("trial, insured")]
    public void Analyse_RuleThatReadsOneOfTheNames_IsNone(string names) =>
        new CoverageFolder().Replacing(CoverageFolder.Law, "identified_by: [insured]", $"identified_by: [{names}]").Faults().Should().BeEmpty();

    [Test]
    public void Analyse_NameThatOnlyTheRequirementReads_DoesNotTellTheAddressee() =>
        new CoverageFolder().Replacing(CoverageFolder.Law, "identified_by: [insured]", "identified_by: [covered_in_full, cover]").Faults()
            .Should().ContainSingle().Which.Should().Contain("CMP4813");

    [Test]
    public void Analyse_NameThatADefinitionReads_TellsTheAddressee() =>
        new CoverageFolder().Replacing(CoverageFolder.Law, "identified_by: [insured]", "identified_by: [cover]")
            .Replacing(Rule, "applies_when: { insured: true }", "applies_when: { insured: true, any: [{ covered_in_full: true }, { covered_in_full: false }] }").Faults()
            .Should().BeEmpty();

    [Test]
    public void Analyse_NameThatAnExceptionReads_TellsTheAddressee() =>
        new CoverageFolder().Replacing(CoverageFolder.Law, "identified_by: [insured]", "identified_by: [trial]")
            .Replacing(Rule, "message:", "exceptions:\n  - { label: { zh: 试行, en: trial }, when: { trial: true } }\nmessage:").Faults()
            .Should().NotContain(f => f.Contains("CMP4813", StringComparison.Ordinal));

    [Test]
    public void Analyse_AddresseeThatIsAnyone_NeedsNoName() =>
        new CoverageFolder().Replacing(CoverageFolder.Law, "identified_by: [insured]", "anyone: true").Faults().Should().BeEmpty();

    [Test]
    public void Analyse_RuleThatCannotFindAViolation_NeedsNeither() =>
        new CoverageFolder().Replacing(CoverageFolder.Law, "identified_by: [insured]", "identified_by: [trial]").Replacing(CoverageFolder.Law, NoPenalty, string.Empty)
            .Replacing(CoverageFolder.Law, "type: law", "type: draft").Faults().Should().NotContain(f => f.Contains("CMP4813", StringComparison.Ordinal) || f.Contains("CMP4814", StringComparison.Ordinal));

    [Test]
    public void Analyse_RuleWithoutPenaltyOrReason_IsAFault() =>
        new CoverageFolder().Replacing(CoverageFolder.Law, NoPenalty, string.Empty).Faults().Should().ContainSingle().Which.Should().StartWith($"{Rule}(4,5) CMP4814");

    [Test]
    public void Analyse_RuleThatDoesNotCiteTheRegisteredPenalty_IsToldWhichToCite()
    {
        var fault = WithPenalty().Analyse().Faults.Should().ContainSingle().Which;

        fault.Code.Should().Be("CMP4814");
        fault.Advice!.En.Should().Contain("{ source: delivery-law, article: \"9\" }");
    }

    [Test]
    public void Analyse_FollowingTheAdvice_IsNoFault() =>
        WithPenalty().Replacing(Rule, "article: \"5\" }", "article: \"5\" }\n  - { source: delivery-law, article: \"9\" }").Faults().Should().BeEmpty();

    [Test]
    public void Analyse_ReasonOfTheRule_IsNoFault() =>
        WithPenalty().Replacing(Rule, "message:", "no_penalty: { zh: 罚则不及于此, en: The penalty does not reach it }\nmessage:").Faults().Should().BeEmpty();

    [Test]
    public void Analyse_ReasonBesideACitedPenalty_ContradictsIt() =>
        WithPenalty().Replacing(Rule, "article: \"5\" }", "article: \"5\" }\n  - { source: delivery-law, article: \"9\" }")
            .Replacing(Rule, "message:", "no_penalty: { zh: 罚则不及于此, en: The penalty does not reach it }\nmessage:").Faults()
            .Should().ContainSingle().Which.Should().Contain("CMP4815");

    [Test]
    public void Analyse_RuleOnASourceAsAWhole_NeedsAPenalty() =>
        new CoverageFolder().Replacing(Rule, ", article: \"5\"", string.Empty).Faults().Should().ContainSingle().Which.Should().Contain("CMP4814");

    [Test]
    public void Analyse_AddresseeWithoutRegistration_IsStillADuty() =>
        new CoverageFolder().Replacing(CoverageFolder.Law, Addressee, string.Empty).Replacing(CoverageFolder.Law, NoPenalty, string.Empty).Faults()
            .Select(f => f.Split(' ')[1]).Should().Equal("CMP4814:", "CMP4812:");

    private static CoverageFolder WithPenalty() => new CoverageFolder()
        .Replacing(CoverageFolder.Law, NoPenalty, ", penalties: [\"9\"]")
        .Replacing(CoverageFolder.Law, Penalty, Penalty + Threat);

    private static CoverageFolder WithHeadings() => new CoverageFolder()
        .With("coverage/legal-orders/sample.yaml", """
            id: sample
            label: { zh: 示例法, en: Sample law }
            languages: [zh]
            source_types:
              - { id: law, label: { zh: 法律, en: law }, force: binding }
              - { id: policy_document, label: { zh: 政策文件, en: policy document }, force: non_binding }
            citations:
              whole: { zh: "《{title}》", en: "{title}" }
              in_part: { zh: "《{title}》{place}", en: "{title}, {place}" }
              places:
                - id: article
                  label: { zh: 条, en: article }
                  form: { zh: "第{number}条", en: "art. {number}" }
                  heading: { form: "第{number}条…", inserted: "第{number}条之{part}…", numerals: chinese }
            """)
        .Replacing(CoverageFolder.Law, "type: law", "legal_order: sample\ntype: law");
}
