using System.Text.Json;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Tests.Evaluation.Execution;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Texts;

/// <summary>A name may hold any character, also those that reports put between names: it stays whole, in every format.</summary>
internal sealed class EvidenceNameTests
{
    private const string Plain = "PLAIN";

    // By a name of their own: a runner may drop a test whose name holds such characters.
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["separator"] = "云栖 · 货款",
        ["two separators"] = " · 云栖 · 货款 · ",
        ["colon and equals"] = "云栖: a = b, c",
        ["dots"] = "a.b.kind",
        ["brackets"] = "activities[a].kind]",
        ["item"] = "steps[#1]",
        ["quotes"] = "\"云栖\" '货款' “x”",
        ["line ends"] = "云栖\n货款\r\nx",
    };

    private static readonly ComplianceEngine Engine = new(JudgingWorld.Load(
        ("own", "forbids: { all: [{ kind: stored_value_account }, { funds.pooled: true }] }"),
        ("other", "forbids: { some activity as next: { kind: stored_value_account, funds.pooled: true } }")));

    private static IEnumerable<string> Names => Texts.Keys;

    [TestCaseSource(nameof(Names))]
    public void Evidence_OfAnyName_KeepsOwnerAndFieldApart(string name)
    {
        var evidence = Judge(Texts[name]).Findings.SelectMany(f => f.Evidence).ToList();

        evidence.Where(e => e.Owner.Path == "activities[a]").Should().NotBeEmpty().And.OnlyContain(e => e.Owner.Label.Zh == Texts[name]);
        evidence.Where(e => e.Path == "activities[a].kind").Should().NotBeEmpty().And.OnlyContain(e => e.Label.En == $"{Texts[name]} · {e.Field!.En}");
        evidence.Select(e => e.Field?.En).Should().BeEquivalentTo(Judge(Plain).Findings.SelectMany(f => f.Evidence).Select(e => e.Field?.En));
    }

    [Test]
    public void Lines_OfAnyName_HoldTheWholeFieldAndNoPartOfTheName(
        [ValueSource(nameof(Names))] string name,
        [Values("console", "markdown", "junit")] string format,
        [Values(Language.Zh, Language.En)] Language language)
    {
        var (plain, named) = (FactLines(format, language, Plain), FactLines(format, language, Texts[name]));

        named.Where(l => !l.Contains("activities", StringComparison.Ordinal)).Should().NotBeEmpty()
            .And.Equal(plain.Where(l => !l.Contains("activities", StringComparison.Ordinal)));
        named.Should().HaveSameCount(plain);
    }

    [Test]
    public void Write_AnyFormat_NamesFieldsAsOftenWhateverTheName(
        [ValueSource(nameof(Names))] string name,
        [ValueSource(typeof(WrittenReport), nameof(WrittenReport.Formats))] string format)
    {
        if (ReportFormats.Find(format)!.IsText)
        {
            Fields(Texts[name]).Should().Be(Fields(Plain));
        }
        else
        {
            WrittenReport.Write(format, Language.Zh, Judge(Texts[name])).Should().NotBeEmpty();
        }

        int Fields(string text) => WrittenReport.Text(format, Language.Zh, Judge(text)).Split("种类").Length;
    }

    [TestCaseSource(nameof(Names))]
    public void Json_Evidence_HoldsNameAndField(string name)
    {
        using var document = JsonDocument.Parse(WrittenReport.Write("json", Language.Zh, Judge(Texts[name])));
        var labels = document.RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray()
            .SelectMany(f => f.GetProperty("evidence").EnumerateArray())
            .Where(e => e.GetProperty("path").GetString() == "activities[a].funds.pooled")
            .Select(e => e.GetProperty("label").GetProperty("zh").GetString());

        labels.Should().NotBeEmpty().And.OnlyContain(l => l!.StartsWith($"{Texts[name]} · ", StringComparison.Ordinal));
    }

    [TestCaseSource(nameof(Names))]
    public void Html_Evidence_HoldsNameAndField(string name)
    {
        var html = WrittenReport.Text("html", Language.Zh, Judge(Texts[name]));
        var data = html[(html.IndexOf("id=\"data\">", StringComparison.Ordinal) + 10)..];
        using var document = JsonDocument.Parse(data[..data.IndexOf("</script>", StringComparison.Ordinal)]);
        var texts = document.RootElement.GetProperty("texts").EnumerateArray().Select(t => t[0].GetString()!).ToList();

        texts.Should().ContainSingle(t => t.StartsWith(VisibleText.Escape($"{Texts[name]} · 种类 = "), StringComparison.Ordinal));
    }

    private static List<string> FactLines(string format, Language language, string name)
    {
        var text = format == "console" ? Console(language, name) : WrittenReport.Text(format, language, Judge(name));
        return [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Contains("declaration.json:3:", StringComparison.Ordinal) || l.Contains("declaration.json:4:", StringComparison.Ordinal))];
    }

    private static string Console(Language language, string name)
    {
        using var text = new StringWriter();
        new ConsoleReportWriter(new() { Language = language, Width = 0 }).Write(Judge(name), text);
        return text.ToString();
    }

    // On lines of their own, so that places do not depend on the name.
    private static ComplianceReport Judge(string name)
    {
        var text = "{ \"company\": { \"id\": \"c\" }, \"activities\": [\n"
            + "{ \"id\": \"a\", \"performer\": \"c\", \"period\": \"2024-01-01..2025-12-31\",\n\"kind\": \"stored_value_account\",\n\"funds\": { \"pooled\": true },\n"
            + $"\"marketing_name\": {JsonSerializer.Serialize(name)} }},\n"
            + "{ \"id\": \"b\", \"performer\": \"c\", \"period\": \"2024-01-01..2025-12-31\",\n\"kind\": \"wealth_display\",\n\"funds\": { \"pooled\": true } } ] }\n";
        var declaration = Engine.Declarations.FromText(text, "declaration.json", DeclarationFormat.Json).GetDeclarationOrThrow();
        return Engine.Evaluate(declaration, JudgingWorld.AsOf);
    }
}
