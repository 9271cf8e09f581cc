using Compliance.Authoring.Coverage.Quotations;

namespace Compliance.Tests.Authoring.Coverage;

/// <summary>One character changed in any of the three places where words are quoted is found, and its place is named.</summary>
internal sealed class QuotationTests
{
    [Test]
    public void Analyse_WholePacks_QuoteEightTimes() =>
        new CoverageFolder().Analyse().Quotations.Select(q => (q.Kind, q.Owner, q.State)).Should().BeEquivalentTo(
        [
            (QuotationKind.Article, "delivery-law 5", QuotationState.Stands),
            (QuotationKind.Addressee, "delivery-law 5", QuotationState.Stands),
            (QuotationKind.Article, "delivery-law 9", QuotationState.Stands),
            (QuotationKind.Clause, "DEL-02", QuotationState.Stands),
            (QuotationKind.Clause, "OPEN-01", QuotationState.Stands),
            (QuotationKind.Clause, "OPEN-02", QuotationState.Stands),
            (QuotationKind.Seed, "DEL-01", QuotationState.Stands),
            (QuotationKind.Seed, "DEL-02", QuotationState.Stands),
        ]);

    [Test]
    public void Analyse_TamperedArticle_NamesTheCharacter() =>
        new CoverageFolder().Replacing(CoverageFolder.Law, "应当投保…保险金额不得低于", "应当投保…保险金额不得高于").Faults()
            .Should().Equal($"{CoverageFolder.Law}(7,110) CMP4807: From '高于规定数额' on, the quotation differs from the registered text {CoverageFolder.LawText}, which reads '低于规定数额。' there.");

    [Test]
    public void Analyse_TamperedSeed_NamesTheCharacter() =>
        new CoverageFolder().Replacing(CoverageFolder.Clauses, "Deliveries shall be strictly regulated", "Deliveries shall be strictly Regulated").Faults()
            .Should().Equal($"{CoverageFolder.Clauses}(9,67) CMP4807: From 'Regulated' on, the quotation differs from the registered text {CoverageFolder.Seed}, which reads 'regulated, the r…' there.");

    [Test]
    public void Analyse_TamperedVerifiedClause_NamesTheCharacter() =>
        new CoverageFolder().Replacing(CoverageFolder.Clauses, "zh: 配送应当足额投保,", "zh: 配送应该足额投保,").Faults()
            .Should().Equal($"{CoverageFolder.Clauses}(12,20) CMP4807: From '该足额投保' on, the quotation differs from the registered text {CoverageFolder.OpinionsText}, which reads '当足额投保。' there.");

    [Test]
    public void Analyse_ReconstructedClause_IsNotCompared() =>
        new CoverageFolder().Replacing(CoverageFolder.Clauses, "zh: 严格执行配送法律,", "zh: 严格执行配送规章,").Faults().Should().BeEmpty();

    [TestCase("业务，设置", "业务,设置")]
    [TestCase("设置观察期\"", "设置观察期。。\"")]
    public void Analyse_Punctuation_MustAgreeLiterally(string old, string replacement) =>
        new CoverageFolder().Replacing(CoverageFolder.Clauses, old, replacement).Faults().Should().ContainSingle().Which.Should().Contain("CMP4807");

    [TestCase("从事配送业务，应当投保…保险金额不得低于规定数额", "保险金额…从事配送业务", TestName = "Analyse_PartsOutOfOrder_DoNotStand")]
    [TestCase("从事配送业务，应当投保…保险金额不得低于规定数额", "从事配送业务…从事配送业务", TestName = "Analyse_PartQuotedTwice_DoesNotStand")]
    [TestCase("责令改正", "责令停业", TestName = "Analyse_OtherWords_DoNotStand")]
    [TestCase("责令改正", "……", TestName = "Analyse_EllipsisAlone_DoesNotStand")]
    [TestCase("责令改正", "。", TestName = "Analyse_FullStopAlone_DoesNotStand")]
    [TestCase("责令改正", "，…。", TestName = "Analyse_PunctuationAlone_DoesNotStand")]
    [TestCase("责令改正", "为测试而写", TestName = "Analyse_WordsOfACommentLine_DoNotStand")]
    public void Analyse_Quote_DoesNotStand(string old, string quote) =>
        new CoverageFolder().Replacing(CoverageFolder.Law, old, quote).Faults().Should().ContainSingle();

    [TestCase("…责令改正")]
    [TestCase("责令改正…")]
    [TestCase("第九条　未……改正。")]
    public void Analyse_EllipsisAtAnEnd_Stands(string quote) =>
        new CoverageFolder().Replacing(CoverageFolder.Law, "责令改正", quote).Faults().Should().BeEmpty();

    [TestCase(CoverageFolder.LawText, 3)]
    [TestCase(CoverageFolder.OpinionsText, 3)]
    [TestCase(CoverageFolder.Seed, 2)]
    public void Analyse_TextNotRegistered_SaysWhichFileToAdd(string path, int quotations)
    {
        var faults = new CoverageFolder().Without(path).Analyse().Faults;

        faults.Should().HaveCount(quotations).And.OnlyContain(f => f.Code == "CMP4806" && f.Advice.En.StartsWith($"Add {path}:", StringComparison.Ordinal));
    }

    [Test]
    public void Analyse_TextInAnotherFolder_IsFound() =>
        new CoverageFolder().Moving(CoverageFolder.LawText, "own/sources/texts/delivery-law.txt").Faults().Should().BeEmpty();

    [Test]
    public void Analyse_TextOfAnotherSource_DoesNotCount() =>
        new CoverageFolder().Moving(CoverageFolder.LawText, "own/sources/texts/no-delivery-law.txt").Faults().Should().HaveCount(3);
}
