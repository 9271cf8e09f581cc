using Compliance.Authoring.Coverage;
using Compliance.Law;

namespace Compliance.Tests.Authoring.Coverage;

internal sealed class SourceCoverageTests
{
    [Test]
    public void Analyse_ArticleOfABasis_NamesRulesAndCases()
    {
        var place = Place("5");

        place.Rules.Select(r => r.Id).Should().Equal("national-cover");
        place.Cases.Should().Be(6);
        place.Verification.Should().Be(Verification.Verified);
        place.Display.Zh.Should().Be("《示例配送法》第5条");
    }

    [Test]
    public void Analyse_ArticleOfThresholdAndTerm_NamesTheRulesThatUseThem()
    {
        var place = Place("7");

        place.Rules.Select(r => r.Id).Should().Equal("national-cover");
        place.Parameters.Select(p => p.Id).Should().Equal("least-cover");
        place.Definitions.Select(d => d.Id).Should().Equal("covered_in_full");
        place.Verification.Should().Be(Verification.Secondary);
    }

    [Test]
    public void Analyse_ArticleNobodyCites_IsListedAndNoFault()
    {
        var report = new CoverageFolder().Analyse();

        report.Sources.Single(s => s.Source.Id == "delivery-law").Uncited.Select(a => a.Number).Should().Equal("9");
        (report.Totals.Articles, report.Totals.UncitedArticles).Should().Be((2, 1));
    }

    [Test]
    public void Analyse_SourceCitedAsAWhole_IsAPlaceWithoutArticle()
    {
        var report = new CoverageFolder().Replacing("coverage/national/rules/national-cover.yaml", ", article: \"5\"", string.Empty).Analyse();
        var law = report.Sources.Single(s => s.Source.Id == "delivery-law");

        law.Cited.Select(p => p.Article?.Number).Should().Equal(null, "7");
        law.Cited[0].Rules.Should().ContainSingle();
    }

    [Test]
    public void Analyse_ArticleOfAnException_NamesTheRule() =>
        new CoverageFolder()
            .Replacing("coverage/national/rules/national-cover.yaml", "message:", "exceptions:\n  - { label: { zh: 试行, en: trial }, basis: { source: delivery-law, article: \"9\" }, when: { trial: true } }\nmessage:")
            .Analyse().Sources.Single(s => s.Source.Id == "delivery-law").Cited.Select(p => p.Article!.Number).Should().Equal("5", "7", "9");

    [Test]
    public void Analyse_ArticleOfATermOnly_NamesTheRulesThatUseTheTerm()
    {
        var report = new CoverageFolder().Replacing("coverage/national/definitions.yaml", "article: \"7\"", "article: \"9\"").Analyse();
        var place = report.Sources.Single(s => s.Source.Id == "delivery-law").Cited.Single(p => p.Article!.Number == "9");

        place.Rules.Select(r => r.Id).Should().Equal("national-cover");
        place.Parameters.Should().BeEmpty();
    }

    [Test]
    public void Analyse_ArticleOfAThresholdOnly_NamesTheRulesThatUseIt()
    {
        var report = new CoverageFolder().Replacing(CoverageFolder.Parameters, "in_force: { from: 2026-01-01 }, source: delivery-law, article: \"7\"", "in_force: { from: 2026-01-01 }, source: delivery-law, article: \"9\"").Analyse();
        var place = report.Sources.Single(s => s.Source.Id == "delivery-law").Cited.Single(p => p.Article!.Number == "9");

        place.Rules.Select(r => r.Id).Should().Equal("national-cover");
        place.Definitions.Should().BeEmpty();
    }

    private static PlaceCoverage Place(string article) =>
        new CoverageFolder().Analyse().Sources.Single(s => s.Source.Id == "delivery-law").Cited.Single(p => p.Article?.Number == article);
}
