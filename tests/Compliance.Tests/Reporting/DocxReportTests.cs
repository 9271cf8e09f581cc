using System.Globalization;
using System.Text;
using Compliance.Findings;
using Compliance.Reporting.Docx;
using Compliance.Tests.Reporting.Listing;
using Compliance.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Compliance.Tests.Reporting;

/// <summary>The document opens in word processors, its headings are its contents, and its length has a bound.</summary>
internal sealed class DocxReportTests
{
    private static readonly string[] PageFields = ["PAGE", "NUMPAGES"];

    [TestCase(Language.Zh, "document.zh.txt")]
    [TestCase(Language.En, "document.en.txt")]
    public void Write_WithWaiversAndBaseline_ReadsBackAsApproved(Language language, string file)
    {
        using var document = Open(language, SampleReport.CreateDecided());

        Approval.Verify(Dump(document), $"tests/Compliance.Tests/Reporting/Approved/{file}");
    }

    [TestCase(Language.Zh)]
    [TestCase(Language.En)]
    [TestCase(Language.Both)]
    public void Write_AnyReport_IsValidOpenXml(Language language)
    {
        foreach (var reports in new ComplianceReport[][] { [SampleReport.Create()], [SampleReport.CreateUpcomingDecided()], [SampleReport.Create(), SampleReport.CreateDecided()], [RepeatedReport.Of(100)] })
        {
            using var document = Open(language, reports);

            new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").Should().BeEmpty();
        }
    }

    // Word shows an unknown style as plain text and says nothing.
    [Test]
    public void Write_Styles_AreDefined()
    {
        using var document = Open(Language.En, SampleReport.Create(), SampleReport.CreateUpcomingDecided());
        var main = document.MainDocumentPart!;
        var defined = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!).ToList();
        IEnumerable<OpenXmlElement> parts = [main.Document, .. main.HeaderParts.Select(p => p.Header), .. main.FooterParts.Select(p => p.Footer)];

        parts.SelectMany(p => p.Descendants()).Select(e => e is ParagraphStyleId p ? p.Val!.Value! : e is TableStyle t ? t.Val!.Value! : null).OfType<string>().Distinct().Should().BeSubsetOf(defined);
        Enum.GetNames<Compliance.Reporting.Views.VerdictTone>().Select(t => $"Verdict{t}").Should().BeSubsetOf(defined);
        defined.Where(s => s.StartsWith("Heading", StringComparison.Ordinal)).Should().Equal("Heading1", "Heading2", "Heading3");
        main.StyleDefinitionsPart.Styles.Descendants<OutlineLevel>().Select(l => l.Val!.Value).Should().Equal([0, 1, 2], "headings are listed as contents");
    }

    [Test]
    public void Write_Pages_HaveTheCompanyTheDayTheRulesAndTheirNumber()
    {
        using var document = Open(Language.En, SampleReport.Create());
        var main = document.MainDocumentPart!;

        main.HeaderParts.Single().Header.InnerText.Should().Contain(SampleReport.Create().Declaration.Principal!.DisplayName).And.Contain(IsoDay.Of(SampleReport.Create().AsOf));
        main.FooterParts.Single().Footer.InnerText.Should().Contain("declaration sha256").And.Contain("engine Compliance");
        main.FooterParts.Single().Footer.Descendants<SimpleField>().Select(f => f.Instruction!.Value).Should().Equal(PageFields);
        document.PackageProperties.Title.Should().Contain("Compliance report");
        document.PackageProperties.Created.Should().BeNull();
    }

    [Test]
    public void Write_Tables_RepeatTheirHeads()
    {
        using var document = Open(Language.Zh, SampleReport.CreateDecided());
        var tables = document.MainDocumentPart!.Document.Body!.Elements<Table>().Where(t => t.Descendants<TableStyle>().Single().Val! == "Grid").ToList();

        tables.Should().NotBeEmpty().And.OnlyContain(t => t.Elements<TableRow>().First().Descendants<TableHeader>().Any() && t.Elements<TableRow>().Count() > 1);
    }

    [TestCase(60, 180, 0)]
    [TestCase(100, 200, 100)]
    public void Write_ManyFindings_GivesThoseBehindTheFirstARowEach(int each, int whole, int rows)
    {
        using var document = Open(Language.En, RepeatedReport.Of(each) with { Upcoming = [], Horizon = null });
        var body = document.MainDocumentPart!.Document.Body!;
        var fields = body.Elements<Table>().Count(t => t.Descendants<TableStyle>().Single().Val! == "Fields");

        DocxFindings.Whole.Should().Be(200);
        fields.Should().Be(whole + 1, "each whole finding has its fields, and so has the declaration");
        body.Elements<Table>().Where(t => t.InnerText.StartsWith("SubjectFindingPeriod", StringComparison.Ordinal)).Sum(t => t.Elements<TableRow>().Count() - 1).Should().Be(rows);
    }

    private static WordprocessingDocument Open(Language language, params ComplianceReport[] reports) =>
        WordprocessingDocument.Open(new MemoryStream(WrittenReport.Write("docx", language, reports)), isEditable: false);

    // A line for each paragraph: its style, its text.
    private static string Dump(WordprocessingDocument document)
    {
        var text = new StringBuilder();
        foreach (var element in document.MainDocumentPart!.Document.Body!.Elements())
        {
            switch (element)
            {
                case Paragraph paragraph:
                    text.Append(CultureInfo.InvariantCulture, $"[{StyleOf(paragraph)}] {TextOf(paragraph)}\n");
                    break;
                case Table table:
                    foreach (var row in table.Elements<TableRow>())
                    {
                        text.Append("  | ").AppendJoin(" | ", row.Elements<TableCell>().Select(c => string.Join(" ¶ ", c.Elements<Paragraph>().Select(TextOf)))).Append('\n');
                    }

                    break;
            }
        }

        return text.ToString();
    }

    private static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!;

    private static string TextOf(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants().Select(d => d is DocumentFormat.OpenXml.Wordprocessing.Text t ? t.Text : d is Break ? " ⏎ " : string.Empty));
}
