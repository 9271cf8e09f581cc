using System.Text.RegularExpressions;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.RulePacks;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Pictures;

/// <summary>The page of the large sample: it answers alone what an auditor asks, has its pictures, each with words, and nothing that its policy forbids.</summary>
internal sealed partial class PageTests
{
    private static readonly Lazy<ComplianceReport> Report = new(() =>
    {
        var engine = new ComplianceEngine(RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow());
        var declaration = engine.Declarations.FromFile(RepositoryRoot.Combine("samples/platform-group/company.yaml")).GetDeclarationOrThrow();
        return engine.Evaluate(declaration, new DateOnly(2026, 11, 1), new EvaluateOptions { HorizonDays = 180 });
    });

    private static readonly Lazy<string> Page = new(() => WrittenReport.Text("html", Language.Zh, Report.Value));

    // A form that can choose nothing is not offered.
    [TestCase("clean", true)]
    [TestCase("lapsed-licence", false)]
    public void Page_Filters_AreHiddenWhereNothingIsListed(string sample, bool areHidden)
    {
        var engine = new ComplianceEngine(RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow());
        var declaration = engine.Declarations.FromFile(RepositoryRoot.Combine($"samples/{sample}/company.yaml")).GetDeclarationOrThrow();
        var page = WrittenReport.Text("html", Language.Zh, engine.Evaluate(declaration, new DateOnly(2026, 11, 1)));

        page.Contains("<details class=\"filters\" hidden>", StringComparison.Ordinal).Should().Be(areHidden);
        page.Contains("没有违规、需复核或者机会，也没有待定或者未收录的事项。", StringComparison.Ordinal).Should().Be(areHidden);
    }

    [TestCase("heat")]
    [TestCase("deadlines")]
    [TestCase("funds")]
    [TestCase("ownership")]
    public void Page_Picture_IsThereWithItsName(string id) => Page.Value.Should().ContainAll($"<figure id=\"{id}\">", $"id=\"{id}-name\"");

    [Test]
    public void Page_EveryPicture_IsNamedAndToldInWords()
    {
        var pictures = Picture().Matches(Page.Value).Select(m => m.Value).ToList();

        pictures.Should().HaveCountGreaterThan(30);
        foreach (var picture in pictures)
        {
            var ids = Reference().Matches(picture).Select(m => m.Groups["id"].Value).ToList();
            ids.Should().NotBeEmpty().And.OnlyContain(id => Page.Value.Contains($"id=\"{id}\"", StringComparison.Ordinal), picture);
        }
    }

    [Test]
    public void Page_Identity_SaysByWhichRulesItWasMade()
    {
        var report = Report.Value;

        Page.Value.Should().ContainAll([report.Declaration.ContentHash, report.Rulebook.VocabularyHash, report.EngineVersion, "不是法律意见", .. report.Rulebook.Packs.Where(p => p.Rules.Length > 0).Select(p => p.ContentHash)]);
    }

    [Test]
    public void Page_EveryFinding_HasArticleInItsWordsDaysAndRemedyWithoutScripts()
    {
        foreach (var finding in Report.Value.Findings.Where(f => f.Kind == FindingKind.Violation))
        {
            Page.Value.Should().ContainAll(Html(finding.Message.Zh), Html(finding.Remedy.Zh));
            foreach (var words in finding.Part.Basis.Where(c => c.Article is { Threatens: null, Quote: not null }).Select(c => c.Article!.Quote!))
            {
                Page.Value.Should().Contain(Html(words));
            }
        }
    }

    [Test]
    public void Page_Policy_AllowsWhatThePageHoldsAndNoMore()
    {
        Page.Value.Should().NotContain("style=\"").And.NotContain("unsafe-inline").And.NotContain(" onclick").And.NotContain("http://").And.NotContain("https://");
        Regex.Count(Page.Value, "<style", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().Be(1);
    }

    [Test]
    public void Page_NameOfACompany_CannotLeaveTheStyle()
    {
        var page = WrittenReport.Text("html", Language.Zh, SampleReport.CreateHostile("\"; } </style><script>x"));

        page[..page.IndexOf("</head>", StringComparison.Ordinal)].Should().NotContain("<script>");
    }

    private static string Html(string text) => Compliance.Reporting.Html.HtmlBuilder.Encode(text);

    [GeneratedRegex("<svg[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Picture();

    [GeneratedRegex("aria-(labelledby|describedby)=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
