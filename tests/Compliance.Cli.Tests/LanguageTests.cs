using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using Compliance.Cli.Tests.Commands;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>One pack wholly in English, one in Chinese and one in German, each with a declaration in its own words.</summary>
internal sealed class LanguageTests
{
    private static readonly (string Language, string Title, string Message)[] Packs =
    [
        ("en", "Large ferries carry lifeboats", "A (Car ferry) has 48 seats and no lifeboat."),
        ("zh", "大型渡轮应当配备救生艇", "A（汽车渡轮）有 48 个座位而没有救生艇。"),
        ("de", "Große Fähren führen Rettungsboote mit", "A (Autofähre) hat 48 Sitzplätze und kein Rettungsboot."),
    ];

    private static IEnumerable<TestCaseData> Commands =>
        from pack in Packs
        from command in new[] { ("lint", "0 errors, 0 warnings"), ("test", "5 passed, 0 failed"), ("coverage", "No faults.") }
        select new TestCaseData(pack.Language, command.Item1, command.Item2);

    private static IEnumerable<TestCaseData> Formats =>
        from pack in Packs from format in CheckFormats.OfDocuments from language in new[] { "zh", "en", "both" } select new TestCaseData(pack.Language, format, language);

    [TestCaseSource(nameof(Commands))]
    public async Task Command_OnAPackInOneLanguage_FindsNoFault(string language, string command, string says)
    {
        var result = await CliProcess.RunAsync([command, .. Rules(language), "--lang", "en"]);

        result.ExitCode.Should().Be(0, result.Output + result.Error);
        result.Output.Should().Contain(says);
    }

    [TestCaseSource(nameof(Formats))]
    public async Task Check_InEachFormat_ShowsTheTextThatIsThere(string pack, string format, string language)
    {
        var (_, title, message) = Array.Find(Packs, p => p.Language == pack);
        using var folder = new TemporaryFolder();
        var file = folder.File("report");

        var result = await CliProcess.RunAsync([.. Check(pack), "-o", $"{format}={file}", "--lang", language]);

        result.ExitCode.Should().Be(1, result.Output + result.Error);
        if (format == "xlsx")
        {
            WordsOf(file).Should().Contain(w => w.EndsWith(title, StringComparison.Ordinal)).And.Contain(w => w.EndsWith(message, StringComparison.Ordinal));
        }
        else
        {
            var report = await File.ReadAllTextAsync(file);
            var text = format is "json" or "sarif" or "oscal" or "html" ? System.Text.RegularExpressions.Regex.Unescape(System.Net.WebUtility.HtmlDecode(report).Replace("\\/", "/", StringComparison.Ordinal)) : report;
            text.Should().Match(t => t.Contains(title, StringComparison.Ordinal) || t.Contains(message, StringComparison.Ordinal));
        }
    }

    [TestCase("de", "zh", "[de] Große")]
    [TestCase("de", "both", "[de] Große")]
    [TestCase("en", "zh", "[en] Large")]
    [TestCase("zh", "en", "[zh] 大型")]
    [TestCase("en", "en", "  Large")]
    [TestCase("zh", "both", "  大型")]
    public async Task Check_InALanguageThePackLacks_SaysWhichItShows(string pack, string language, string says)
    {
        var result = await CliProcess.RunAsync([.. Check(pack), "--lang", language]);

        result.Output.Should().Contain(says);
    }

    [TestCase("en")]
    [TestCase("zh")]
    [TestCase("de")]
    public async Task Check_AsJson_WritesTheLanguagesThatExist(string pack)
    {
        var result = await CliProcess.RunAsync([.. Check(pack), "-o", "json"]);

        using var report = JsonDocument.Parse(result.Output);
        var message = report.RootElement.GetProperty("findings")[0].GetProperty("message");
        message.EnumerateObject().Select(p => p.Name).Should().Equal(pack);
        new Schemas.SchemaFile("src/Compliance.Reporting/Schemas/report.schema.json").Validate(result.Output).Should().BeEmpty();
    }

#if NRULES
    [TestCase("de")]
    [TestCase("zh")]
    public async Task Check_OnNRules_WritesTheNativeBytes(string pack)
    {
        var native = await CliProcess.RunAsync([.. Check(pack), "-o", "json"]);
        var network = await CliProcess.RunAsync([.. Check(pack), "-o", "json", "--engine", "nrules"]);

        native.ExitCode.Should().Be(1, native.Error);
        network.Should().Be(native);
    }
#endif

    [TestCase("pack/clauses.yaml", "mitzuführen.", "vorzuhalten.", "clauses.yaml(3,72): error CMP4807")]
    [TestCase("sources/ferry-act.yaml", "mitzuführen.", "vorzuhalten.", "ferry-act.yaml(11,101): error CMP4807")]
    [TestCase("pack/clauses.yaml", "de: \"Eine", "fr: \"Eine", "clauses.yaml(3,11): error CMP2482")]
    public async Task Coverage_WordingOfAnotherLanguageThatIsNotTheAuthentic_IsAFaultInPlace(string file, string words, string others, string says)
    {
        using var folder = new TemporaryFolder();
        foreach (var path in Directory.EnumerateFiles(RepositoryRoot.Combine(CliProcess.Data("languages/de/rules")), "*", SearchOption.AllDirectories))
        {
            var copy = folder.File(Path.GetRelativePath(RepositoryRoot.Combine(CliProcess.Data("languages/de/rules")), path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            var text = await File.ReadAllTextAsync(path);
            await File.WriteAllTextAsync(copy, copy == folder.File(file) ? text.Replace(words, others, StringComparison.Ordinal) : text);
        }

        var result = await CliProcess.RunAsync(["coverage", "--no-shipped", "--rules", folder.File(string.Empty), "--lang", "en"]);

        result.ExitCode.Should().NotBe(0);
        (result.Output + result.Error).Should().Contain(says);
    }

    private static List<string> WordsOf(string workbook)
    {
        using var archive = ZipFile.OpenRead(workbook);
        return [.. archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal))
            .SelectMany(e =>
            {
                using var part = e.Open();
                return XDocument.Load(part).Descendants().Where(d => d.Name.LocalName == "t").Select(d => d.Value).ToList();
            })];
    }

    private static string[] Rules(string language) => ["--no-shipped", "--rules", CliProcess.Data($"languages/{language}/rules")];

    private static string[] Check(string language) => ["check", CliProcess.Data($"languages/{language}/company.yaml"), .. Rules(language), "--as-of", "2026-01-01"];
}
