using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Compliance.Authoring.Catalogue;

namespace Compliance.Rules.Tests;

/// <summary>The catalogue of the shipped rules: whole, without dead links, without requests.</summary>
internal sealed partial class CatalogueTests
{
    private static readonly Lazy<Dictionary<string, string>> Site = new(() => Make().ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal));

    private static IEnumerable<KeyValuePair<string, string>> Pages => Site.Value.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal));

    [Test]
    public void Files_OfTheSameRules_AreTheSame()
    {
        var again = Make().ToList();

        again.Select(f => f.Path).Should().OnlyHaveUniqueItems().And.Equal(Site.Value.Keys);
        again.Should().AllSatisfy(f => (f.Text == Site.Value[f.Path]).Should().BeTrue(f.Path));
        again.Select(f => f.Path.ToUpperInvariant()).Should().OnlyHaveUniqueItems("file systems without upper and lower case hold them too");
    }

    [Test]
    public void Files_HoldAPageInEachLanguage_OfEachRuleClauseSourceAndEntity()
    {
        var rulebook = ShippedRules.Engine.Rulebook;
        string[] expected =
        [
            .. rulebook.Rules.Select(r => $"rules/{r.Id}.html"),
            .. rulebook.Rules.SelectMany(r => r.FormerIds).Select(i => $"rules/{i}.html"),
            .. rulebook.Packs.SelectMany(p => p.Clauses).Select(c => $"clauses/{c.Id}.html"),
            .. rulebook.Sources.Select(s => $"sources/{s.Id}.html"),
            .. rulebook.Vocabulary.Entities.Select(e => $"vocabulary/{e.Id}.html"),
        ];

        foreach (var language in new[] { "zh", "en" })
        {
            expected.Select(p => $"{language}/{p}").Should().BeSubsetOf(Site.Value.Keys);
        }
    }

    [Test]
    public void Links_LeadToPagesAndPlacesThatAreThere()
    {
        var anchors = Pages.ToDictionary(p => p.Key, p => Ids().Matches(p.Value).Select(m => WebUtility.HtmlDecode(m.Groups["id"].Value)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var dead = new List<string>();
        var count = 0;
        foreach (var (path, text) in Pages)
        {
            foreach (var link in Links().Matches(text).Select(m => WebUtility.HtmlDecode(m.Groups["href"].Value)))
            {
                count++;
                var parts = link.Split('#');
                var target = parts[0].Length == 0 ? path : new Uri(new Uri($"http://site/{path}"), parts[0]).AbsolutePath[1..];
                if (!anchors.TryGetValue(target, out var ids) || (parts.Length > 1 && !ids.Contains(parts[1])))
                {
                    dead.Add($"{path}: {link}");
                }
            }
        }

        dead.Should().BeEmpty();
        count.Should().BeGreaterThan(10_000);
    }

    [Test]
    public void Ids_OfAPage_AreUnique() =>
        Pages.SelectMany(p => Ids().Matches(p.Value).Select(m => m.Groups["id"].Value).GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{p.Key}: {g.Key}")).Should().BeEmpty();

    [Test]
    public void Pages_AskForNothing_AndAllowNothingElse()
    {
        foreach (var (path, text) in Pages)
        {
            text.Should().Contain("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-", path);
            Loads().IsMatch(text).Should().BeFalse(path);
            (text.Contains("<script", StringComparison.Ordinal) == text.Contains("script-src 'sha256-", StringComparison.Ordinal)).Should().BeTrue(path);
        }
    }

    [Test]
    public void RulePage_BeginsWithTheLaw_ThenWhoWhenWhatConsequenceCasesAndDays()
    {
        foreach (var (language, words) in new[] { ("zh", new[] { "法律原文", "对谁", "何时适用", "禁止什么", "违反的后果", "报告里怎么说", "案例", "施行与沿革" }), ("en", ["The law in its words", "Who", "When", "What it forbids", "What a breach threatens", "What a finding says", "Cases", "Days in force"]) })
        {
            var page = Site.Value[$"{language}/rules/cn-payment-second-clearing.html"];

            var places = words.Select(w => page.IndexOf($">{w}", page.IndexOf("<h1>", StringComparison.Ordinal), StringComparison.Ordinal)).ToList();
            places.Should().BeInAscendingOrder().And.NotContain(-1);
            page.Should().Contain("<blockquote lang=\"zh\">设立非银行支付机构，应当经中国人民银行批准，取得支付业务许可。");
        }
    }

    [Test]
    public void PagesOfALanguage_HoldNoTextOfTheToolInTheOther()
    {
        Site.Value["en/parameters.html"].Should().NotContain("施行").And.NotContain("<span lang=\"zh-CN\">");
        Site.Value["zh/parameters.html"].Should().NotContain("in force").And.NotContain("<span lang=\"en\">");
    }

    [Test]
    public void Search_KnowsEachRule_AndEachPlaceItLeadsToIsThere()
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var page = Site.Value[$"{language}/index.html"];
            var start = page.IndexOf("id=\"index\">", StringComparison.Ordinal) + "id=\"index\">".Length;
            using var index = JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]);
            var entries = index.RootElement.EnumerateArray().Select(e => e.EnumerateArray().Select(v => v.GetString()!).ToList()).ToList();

            entries.Select(e => e[3]).Should().Contain(ShippedRules.Engine.Rulebook.Rules.Select(r => r.Id));
            entries.Select(e => e[1].Split('#')).Should().AllSatisfy(p =>
            {
                Site.Value.Should().ContainKey($"{language}/{p[0]}");
                if (p.Length > 1)
                {
                    Site.Value[$"{language}/{p[0]}"].Contains($"id=\"{p[1]}\"", StringComparison.Ordinal).Should().BeTrue("{0}", p[1]);
                }
            });
        }
    }

    private static IEnumerable<SiteFile> Make() => new CatalogueSite(ShippedRules.Engine.Rulebook, ShippedRules.Cases).Files();

    [GeneratedRegex("""<(?:a|link)[^>]* href="(?<href>[^"]*)""", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Links();

    [GeneratedRegex("""<[a-z0-9]+(?: [^>]*)? id="(?<id>[^"]*)""", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Ids();

    // What makes a browser ask for something.
    [GeneratedRegex("""<(?:img|iframe|object|embed|video|audio|source|form|base)\b|<link (?!rel="alternate")|<[^>]+ src=|url\(|@import""", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Loads();
}
