using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Compliance.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Compliance.Tests.Reporting;

/// <summary>
/// A declaration chooses its names, a waiver its reason and who answers for it; none of them may act in the program that shows a
/// report.
/// </summary>
internal sealed partial class HostileReportTests
{
    // By a name of their own: a runner may drop a test whose name holds such characters.
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["script"] = "</script><script>alert(1)</script>",
        ["image"] = "\"><img src=x onerror=alert(1)>",
        ["formula"] = "=cmd|' /C calc'!A0",
        ["formula after spaces"] = "  =1+1",
        ["full-width formula"] = "＝1",
        ["plus"] = "+1",
        ["minus"] = "-1",
        ["at"] = "@SUM(A1)",
        ["workflow command"] = "\n::error::pwned\r\n::set-output name=a::b",
        ["encoded workflow command"] = "a%0A::error::b",
        ["markdown"] = "a|b`c`**d** [x](http://evil.example) @someone www.evil.example",
        ["end of details"] = "</summary></details>\n\n# heading",
        ["control characters"] = "\e[31mred\u202Eder\u0000\u0007\uFFFE\uFFFF\uD800",
        ["xml"] = "]]>&<!-- --> &#27;",
        ["placeholder and link"] = "{0} {{1}} [a](1)",
        ["excel escape"] = "_x0041_",
        ["csv"] = "a\"b,c\r\nd",
        ["empty"] = "",
        ["space"] = " ",
    };

    private static IEnumerable<string> Names => Texts.Keys;

    [Test]
    public void Write_AnyFormat_SendsNothingThatActsOnATerminal(
        [ValueSource(typeof(WrittenReport), nameof(WrittenReport.ReadByPeople))] string format,
        [ValueSource(nameof(Names))] string name) =>
        Text(format, name).Should().NotContainAny("\e", "\u202E", "\0", "\a", "\uFFFE", "\uFFFF");

    [TestCaseSource(nameof(Names))]
    public void Sarif_Justifications_HoldNoLinkAndNoPlaceholder(string name)
    {
        using var document = JsonDocument.Parse(Write("sarif", name));
        var justifications = document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .SelectMany(r => r.GetProperty("suppressions").EnumerateArray()).Select(s => s.GetProperty("justification").GetString()!);

        justifications.Should().NotBeEmpty().And.OnlyContain(j => !Link().IsMatch(j) && !Placeholder().IsMatch(j));
    }

    [TestCaseSource(nameof(Names))]
    public void Json_Formats_CanBeRead(string name)
    {
        foreach (var format in new[] { "json", "sarif", "sarif-full", "oscal" })
        {
            using var document = JsonDocument.Parse(Write(format, name));
            document.RootElement.EnumerateObject().Should().NotBeEmpty();
        }
    }

    [TestCaseSource(nameof(Names))]
    public void Oscal_Strings_NeitherAreEmptyNorEndInSpaces(string name)
    {
        using var document = JsonDocument.Parse(Write("oscal", name));

        Strings(document.RootElement).Should().OnlyContain(s => s.Length > 0 && s == s.Trim() && !s.Contains('\n', StringComparison.Ordinal));
    }

    [TestCaseSource(nameof(Names))]
    public void Sarif_Messages_HoldNoLinkAndNoPlaceholder(string name)
    {
        using var document = JsonDocument.Parse(Write("sarif", name));
        var messages = document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("message").GetProperty("text").GetString()!);

        messages.Should().OnlyContain(m => !Link().IsMatch(m) && !Placeholder().IsMatch(m));
    }

    [TestCaseSource(nameof(Names))]
    public void JUnit_File_IsXml(string name)
    {
        using var stream = new MemoryStream(Write("junit", name));

        XDocument.Load(stream).Descendants("testcase").Should().HaveCount(7);
    }

    [TestCaseSource(nameof(Names))]
    public void GitHub_Lines_AreOneCommandEach(string name) =>
        Text("github", name).TrimEnd('\n').Split('\n').Should().HaveCount(11).And.OnlyContain(l => Command().IsMatch(l));

    [TestCaseSource(nameof(Names))]
    public void Markdown_Text_HoldsNoTagLinkMentionOrRowOfItsOwn(string name)
    {
        var lines = Text("markdown", name).Split('\n');
        var text = string.Join('\n', lines);

        Unescaped().Replace(string.Join('\n', lines.Where(l => !l.StartsWith("<details>", StringComparison.Ordinal))), string.Empty).Should().NotContainAny("<script", "<img", "](", "@s", "://", "www.e", "`");
        lines.Where(l => l.StartsWith("<details>", StringComparison.Ordinal)).Select(l => l.Replace("<!-- -->", string.Empty, StringComparison.Ordinal))
            .Should().OnlyContain(l => Summary().IsMatch(l), "Markdown does not reach into a summary, so its text is HTML");
        Regex.Count(text, @"(?<!\\)</details>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Should().Be(9);
        lines.Where(l => l.StartsWith('|')).Select(l => Regex.Count(l, @"(?<!\\)\|", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            .Should().Equal(10, 10, 10, 7, 7, 7, 7, 7);
    }

    [TestCaseSource(nameof(Names))]
    public void Csv_Cells_StayCellsAndAreNoFormula(string name)
    {
        var rows = Csv(Text("csv", name).TrimStart('\uFEFF'));

        rows.Should().HaveCount(10).And.OnlyContain(r => r.Count == 52);
        rows.SelectMany(r => r).Should().OnlyContain(c => c.TrimStart().Length == 0 || !"=+-@＝＋－＠\t\r".Contains(c.TrimStart()[0], StringComparison.Ordinal));
    }

    [TestCaseSource(nameof(Names))]
    public void Xlsx_Workbook_IsValidAndHoldsTextsOnly(string name)
    {
        using var stream = new MemoryStream(Write("xlsx", name));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);

        new OpenXmlValidator().Validate(workbook).Select(e => e.Description).Should().BeEmpty();
        workbook.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Names))]
    public void Docx_Document_IsValidAndHoldsTextsOnly(string name)
    {
        using var stream = new MemoryStream(Write("docx", name));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        new OpenXmlValidator().Validate(document).Select(e => e.Description).Should().BeEmpty();
        document.MainDocumentPart!.Document.Body!.Descendants().Select(d => d.LocalName).Should().NotContain(["hyperlink", "fldSimple", "instrText", "drawing", "object"]);
        document.MainDocumentPart.Document.Body.InnerText.Should().NotContainAny("\e", "\u202E", "\0", "\a", "\uFFFE", "\uFFFF");
    }

    [TestCaseSource(nameof(Names))]
    public void Html_Page_HasItsOwnScriptsOnly(string name)
    {
        var html = Text("html", name);
        var data = html[(html.IndexOf("id=\"data\">", StringComparison.Ordinal) + 10)..];
        data = data[..data.IndexOf("</script>", StringComparison.Ordinal)];

        Regex.Count(html, "<script", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)).Should().Be(2);
        html.Should().NotContain("<img");
        using var document = JsonDocument.Parse(data);
        document.RootElement.GetProperty("entries").GetArrayLength().Should().Be(7);
    }

    private static byte[] Write(string format, string name) => WrittenReport.Write(format, Language.Zh, SampleReport.CreateHostile(Texts[name]));

    private static string Text(string format, string name) => Encoding.UTF8.GetString(Write(format, name));

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static List<List<string>> Csv(string text)
    {
        var rows = new List<List<string>>();
        foreach (Match row in CsvRow().Matches(text))
        {
            rows.Add([.. row.Groups["cell"].Captures.Select(c => c.Value.Replace("\"\"", "\"", StringComparison.Ordinal))]);
        }

        string.Concat(CsvRow().Matches(text).Select(m => m.Value)).Should().Be(text);
        return rows;
    }

    [GeneratedRegex("(\"(?<cell>([^\"]|\"\")*)\",?)+\r\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CsvRow();

    [GeneratedRegex("^::(error|warning|notice) ([a-zA-Z]+=[^:,]*,?)+::", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<!\\)\[[^\]]*(?<!\\)\]\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\{)(\{\{)*\{\d", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("^<details><summary>[^<>]*</summary>$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Summary();

    [GeneratedRegex(@"\\[\\`*_{}\[\]<>#|~&]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unescaped();
}
