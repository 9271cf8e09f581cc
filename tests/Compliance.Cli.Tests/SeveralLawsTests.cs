using System.Text.Json;
using System.Text.RegularExpressions;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>A company of one legal order is checked by its law: with its pack alone, and with the packs of two, where each law speaks for its own.</summary>
internal sealed partial class SeveralLawsTests
{
    private const string Folder = "samples/eu-digital-services";
    private const string Breaches = $"{Folder}/breaches.yaml";

    private static readonly string[] Alone = ["--no-shipped", "--rules", $"{Folder}/pack"];
    private static readonly string[] Both = ["--rules", $"{Folder}/pack"];

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("console")]
    [TestCase("markdown")]
    [TestCase("github")]
    [TestCase("junit")]
    public async Task Check_OfAFormatInOneLanguage_IsWhollyInEnglish(string format)
    {
        var result = await CliProcess.RunAsync(["check", Breaches, "--as-of", "2026-11-01", "--lang", "en", "-o", format, .. Alone]);

        result.ExitCode.Should().Be(1, result.Error);
        result.Error.Should().BeEmpty();
        result.Output.Should().Contain("Lumen").And.NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}");
    }

    [Test]
    public async Task Check_OfAFormatInBothLanguages_KeepsThemApart()
    {
        var json = await JsonAsync([Breaches, .. Alone]);

        TextsOutsideOfChinese(json.RootElement).Where(t => Han().IsMatch(t)).Should().BeEmpty();

        var csv = await CliProcess.RunAsync(["check", Breaches, "--as-of", "2026-11-01", "--lang", "en", "-o", "csv", .. Alone]);
        var rows = csv.Output.TrimStart('\ufeff').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => Cells(r)).ToList();
        rows.Should().HaveCountGreaterThan(10);
        for (var column = 0; column < rows[0].Count; column++)
        {
            if (!rows[0][column].EndsWith("_zh", StringComparison.Ordinal))
            {
                rows.Where(r => Han().IsMatch(r[column])).Select(r => r[column]).Should().BeEmpty(rows[0][column]);
            }
        }
    }

    // 23:00 in Brussels is 22:00 in UTC in winter, and 21:00 in summer.
    [TestCase("2026-11-01T22:59:59Z", "2026-11-01")]
    [TestCase("2026-11-01T23:00:00Z", "2026-11-02")]
    [TestCase("2026-07-01T21:59:59Z", "2026-07-01")]
    [TestCase("2026-07-01T22:00:00Z", "2026-07-02")]
    public void Check_WithoutADay_TakesTheDayInBrussels(string now, string day)
    {
        var result = ClockedTool.Run(Instant(now), ["check", Undated(), "--lang", "en", "--no-shipped", "--rules", RepositoryRoot.Combine($"{Folder}/pack")]);

        result.ExitCode.Should().Be(1, result.Error);
        result.Output.Should().Contain($"As of     {day}");
    }

    // Where Chinese law is asked too, the day must have begun in both zones.
    [TestCase("2026-11-01T16:30:00Z", "2026-11-01")]
    [TestCase("2026-11-01T23:30:00Z", "2026-11-02")]
    public void Check_WithBothPacksWithoutADay_TakesTheDayThatHasBegunInEach(string now, string day) =>
        ClockedTool.Run(Instant(now), ["check", Undated(), "--lang", "en", "--rules", RepositoryRoot.Combine($"{Folder}/pack")])
            .Output.Should().Contain($"As of     {day}");

    [Test]
    public async Task Check_OfAEuropeanCompanyWithBothPacks_IsThatWithItsPackAlone()
    {
        var alone = await JsonAsync([Breaches, .. Alone]);
        var both = await JsonAsync([Breaches, .. Both]);

        Fingerprints(both).Should().NotBeEmpty().And.Equal(Fingerprints(alone));
        SourcesOf(both).Should().BeSubsetOf(["digital-services-act", "sme-recommendation-2003"]);
        Paths(both, "questions").Should().Equal(Paths(alone, "questions"));
        Asserted(both).Should().ContainSingle().Which.Should().Be(("company.legal_orders", "[eu]"));
        Asserted(alone).Should().BeEmpty();
    }

    [Test]
    public async Task Check_OfAChineseCompanyWithBothPacks_IsThatWithItsPackAlone()
    {
        var company = await ChineseAsync("[cn]");
        var alone = await JsonAsync([company]);
        var both = await JsonAsync([company, .. Both]);

        Fingerprints(both).Should().NotBeEmpty().And.Equal(Fingerprints(alone));
        Orders(both).Should().Equal("cn");
        Paths(both, "questions").Should().Equal(Paths(alone, "questions"));
        Asserted(both).Should().ContainSingle().Which.Should().Be(("company.legal_orders", "[cn]"));
    }

    [Test]
    public async Task Check_OfACompanyOfBothLaws_IsAskedByBoth_AndEachFindingCitesItsOwn()
    {
        var company = await ChineseAsync("[cn, eu]\n  main_establishment: none", """
            services: [{ id: fair, name: Yunqi Fair, provider: yunqi, period: 2025-01-01.., kind: mere_conduit, offered_in: [FR1], designated: none, authority_contact: false }]
            legal_representatives: []

            """);

        var both = await JsonAsync([company, .. Both]);

        Orders(both).Should().BeEquivalentTo("cn", "eu");
        Paths(both, "questions").Should().Contain("reports");
        Asserted(both).Should().BeEmpty();
        foreach (var finding in both.RootElement.GetProperty("findings").EnumerateArray())
        {
            finding.GetProperty("basis").EnumerateArray().Select(b => b.GetProperty("legal_order").GetString()).Distinct().Should().ContainSingle();
        }
    }

    [TestCase("")]
    [TestCase("{ incomplete: [] }")]
    public async Task Check_OfACompanyThatDoesNotSay_IsAskedThatAlone(string orders)
    {
        var company = await ChineseAsync(orders);

        var both = await JsonAsync([company, .. Both], exitCode: 2);

        Fingerprints(both).Should().BeEmpty();
        Paths(both, "questions").Should().Equal("company.legal_orders");
    }

    [Test]
    public async Task Check_Strict_WantsTheClaimConfirmed()
    {
        var result = await CliProcess.RunAsync(["check", $"{Folder}/in-order.yaml", "--as-of", "2026-11-01", "--lang", "en", "--strict", .. Both]);

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("company.legal_orders");
    }

#if NRULES
    [TestCase(Breaches)]
    [TestCase(null)]
    public async Task Check_OnNRules_WritesTheSame(string? declaration)
    {
        string[] check = ["check", declaration ?? await ChineseAsync("[cn]"), "--as-of", "2026-11-01", "-o", "json", .. Both];

        var native = await CliProcess.RunAsync(check);
        var network = await CliProcess.RunAsync([.. check, "--engine", "nrules"]);

        native.ExitCode.Should().Be(1, native.Error);
        network.Should().Be(native);
    }
#endif

    [TestCase("regions/eu.yaml")]
    [TestCase("regions/iso3166.yaml")]
    [TestCase("legal-orders/eu.yaml")]
    public void Pack_BringsWhatIsSharedAsItIsShipped(string file) =>
        File.ReadAllText(RepositoryRoot.Combine($"{Folder}/pack/{file}")).Should().Be(File.ReadAllText(RepositoryRoot.Combine($"rules/{file}")));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<JsonDocument> JsonAsync(string[] arguments, int exitCode = 1)
    {
        var result = await CliProcess.RunAsync(["check", .. arguments, "--as-of", "2026-11-01", "--lang", "en", "--max-listed", "all", "-o", "json"]);

        result.ExitCode.Should().Be(exitCode, result.Error);
        return JsonDocument.Parse(result.Output);
    }

    private static IEnumerable<string> Fingerprints(JsonDocument report) =>
        report.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("fingerprint").GetString()!);

    private static IEnumerable<string> SourcesOf(JsonDocument report) => Bases(report, "source");

    private static IEnumerable<string> Orders(JsonDocument report) => Bases(report, "legal_order");

    private static IEnumerable<string> Bases(JsonDocument report, string property) =>
        report.RootElement.GetProperty("findings").EnumerateArray().SelectMany(f => f.GetProperty("basis").EnumerateArray()).Select(b => b.GetProperty(property).GetString()!).Distinct();

    private static IEnumerable<string> Paths(JsonDocument report, string list) =>
        report.RootElement.GetProperty(list).EnumerateArray().Select(q => q.GetProperty("path").GetString()!);

    private static IEnumerable<(string Path, string Value)> Asserted(JsonDocument report) =>
        from claim in report.RootElement.GetProperty("asserted").EnumerateArray()
        where claim.GetProperty("kind").GetString() == "legal_orders"
        select (claim.GetProperty("path").GetString()!, claim.GetProperty("value").GetString()!);

    // Every text of a document that does not stand under "zh".
    private static IEnumerable<string> TextsOutsideOfChinese(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(p => p.Name != "zh").SelectMany(p => TextsOutsideOfChinese(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOutsideOfChinese),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static List<string> Cells(string row) => [.. Cell().Matches(row).Select(m => m.Groups["text"].Value)];

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Han();

    [GeneratedRegex("(?:^|,)(?:\"(?<text>(?:[^\"]|\"\")*)\"|(?<text>[^,\"]*))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Cell();

    private string Undated()
    {
        var path = _folder.File("undated.yaml");
        File.WriteAllLines(path, File.ReadLines(RepositoryRoot.Combine(Breaches)).Where(l => !l.StartsWith("as_of:", StringComparison.Ordinal)));
        return path;
    }

    // A shipped sample that says by which law it is bound.
    private async Task<string> ChineseAsync(string orders, string others = "")
    {
        var path = _folder.File("company.yaml");
        var text = await File.ReadAllTextAsync(RepositoryRoot.Combine("samples/unlicensed-settlement/company.yaml"));
        var said = orders.Length == 0 ? text : text.Replace("company:\n", $"company:\n  legal_orders: {orders}\n", StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, said + others);
        return path;
    }
}
