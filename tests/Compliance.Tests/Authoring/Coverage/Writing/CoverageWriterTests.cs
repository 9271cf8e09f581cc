using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Compliance.Authoring.Coverage;
using Compliance.Authoring.Coverage.Writing;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Tests.Authoring.Coverage.Writing;

internal sealed partial class CoverageWriterTests
{
    private const string Approved = "tests/Compliance.Tests/Authoring/Coverage/Writing/Approved";

    // One fault of each group: a clause, a kind of case, a boundary, a quotation.
    private static readonly CoverageReport Faulty = new CoverageFolder()
        .Without("coverage/province/mitigations.yaml")
        .WithoutCase("coverage/province/rules/open-interfaces.cases.yaml", "not declared")
        .WithoutCase(CoverageFolder.CoverCases, "en: one yuan short }")
        .Replacing(CoverageFolder.Law, "责令改正", "责令停业")
        .Analyse();

    private static readonly string[] Cultures = ["tr-TR", "zh-CN", "ar-SA"];

    [TestCase(Language.Zh, "zh")]
    [TestCase(Language.En, "en")]
    [TestCase(Language.Both, "both")]
    public void Console_FaultyPacks_AreAsApproved(Language language, string name) =>
        Approval.Verify(Console(Faulty, language), $"{Approved}/console.{name}.txt");

    [Test]
    public void Json_FaultyPacks_AreAsApproved()
    {
        using var output = new MemoryStream();
        JsonCoverageWriter.Write(Faulty, output);

        Approval.Verify(Encoding.UTF8.GetString(output.ToArray()), $"{Approved}/coverage.json");
    }

    [TestCase(Language.Zh, "zh")]
    [TestCase(Language.En, "en")]
    public void Markdown_FaultyPacks_AreAsApproved(Language language, string name) =>
        Approval.Verify(Written(w => new MarkdownCoverageWriter(language).Write(Faulty, w)), $"{Approved}/coverage.{name}.md");

    [Test]
    public void Html_FaultyPacks_AreAsApproved() => Approval.Verify(Html(Faulty, Language.Zh), $"{Approved}/coverage.html");

    [Test]
    public void Html_TextOfARuleFile_IsEscaped() =>
        Html(Faulty, Language.En).Should().Contain("Sample provincial opinions &lt;b&gt;&amp;amp; more&lt;/b&gt;").And.NotContain("<b>");

    [Test]
    public void Markdown_TextOfARuleFile_IsEscaped() =>
        Written(w => new MarkdownCoverageWriter(Language.En).Write(Faulty, w)).Should().Contain(@"Sample provincial opinions \<b\>\&amp; more\</b\>");

    [Test]
    public void Html_Page_AsksTheNetworkForNothing() =>
        Html(Faulty, Language.Zh).Should().NotContainAny("http:", "https:", "url(", "@import", "src=");

    // Every element that is opened is closed, in order; the few that have no end are named.
    [TestCase(Language.Zh)]
    [TestCase(Language.Both)]
    public void Html_Elements_AreNested(Language language)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(StyleOrScript().Replace(Html(Faulty, language), string.Empty)))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Success)
            {
                open.Pop().Should().Be(name);
            }
            else if (name is not ("meta" or "br"))
            {
                open.Push(name);
            }
        }

        open.Should().BeEmpty();
    }

    [TestCase(Language.Zh, "<html lang=\"zh-CN\" data-language=\"zh\">")]
    [TestCase(Language.En, "<html lang=\"en\" data-language=\"en\">")]
    [TestCase(Language.Both, "<html lang=\"zh-CN\" data-language=\"both\">")]
    public void Html_Language_IsTheOneShownFirst(Language language, string root) => Html(Faulty, language).Should().Contain(root);

    [TestCaseSource(nameof(Cultures))]
    public void Write_UnderAnyCulture_IsTheSame(string culture)
    {
        var expected = Console(Faulty, Language.Both) + Html(Faulty, Language.Zh);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            (Console(Faulty, Language.Both) + Html(Faulty, Language.Zh)).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Console(CoverageReport report, Language language) =>
        Written(w => new ConsoleCoverageWriter(new ConsoleReportOptions { Language = language }).Write(report, w));

    private static string Html(CoverageReport report, Language language) =>
        Written(w => new HtmlCoverageWriter(language).Write(report, w));

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        write(output);
        return output.ToString();
    }

    [GeneratedRegex("<(?<end>/)?(?<name>[a-z0-9]+)[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<style>.*?</style>|<script>.*?</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleOrScript();
}
