using System.Globalization;
using System.Text;
using Compliance.Reporting.Xlsx;
using Compliance.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Compliance.Tests.Reporting.Xlsx;

internal sealed class XlsxReportTests
{
    [Test]
    public void Write_WithWaiversAndBaseline_ReadsBackAsApproved()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(WrittenReport.Write("xlsx", Language.En, SampleReport.CreateDecided())), isEditable: false);

        new OpenXmlValidator().Validate(workbook).Select(e => $"{e.Path?.XPath}: {e.Description}").Should().BeEmpty();
        Approval.Verify(Dump(workbook), "tests/Compliance.Tests/Reporting/Approved/decided.workbook.en.txt");
    }

    [TestCase(0, "A")]
    [TestCase(25, "Z")]
    [TestCase(26, "AA")]
    [TestCase(701, "ZZ")]
    [TestCase(702, "AAA")]
    [TestCase(728, "ABA")]
    [TestCase(16_383, "XFD")]
    public void ColumnName_IsThatOfTheSheet(int column, string name) => SheetWriter.ColumnName(column).Should().Be(name);

    [TestCase(Language.Zh, "zh")]
    [TestCase(Language.Both, "both")]
    public void Write_SampleReport_ReadsBackAsApproved(Language language, string name)
    {
        using var workbook = Open(language);

        Approval.Verify(Dump(workbook), $"tests/Compliance.Tests/Reporting/Approved/workbook.{name}.txt");
    }

    [Test]
    public void Write_SampleReport_IsValidOpenXml()
    {
        using var workbook = Open(Language.Both);

        new OpenXmlValidator().Validate(workbook).Select(e => $"{e.Path?.XPath}: {e.Description}").Should().BeEmpty();
    }

    [Test]
    public void Write_Sheets_HaveAFixedHeadAndAFilterOverAllRows()
    {
        using var workbook = Open(Language.En);
        var names = workbook.WorkbookPart!.Workbook.Descendants<DefinedName>().Where(n => n.Name!.Value == "_xlnm.Print_Titles").Select(n => n.LocalSheetId!.Value).ToList();
        names.Should().Equal(Enumerable.Range(1, names.Count).Select(i => (uint)i), "all but the summary repeat their heads on each page");
        foreach (var sheet in workbook.WorkbookPart!.Workbook.Descendants<Sheet>().Skip(1).Select(s => ((WorksheetPart)workbook.WorkbookPart.GetPartById(s.Id!.Value!)).Worksheet))
        {
            sheet.Descendants<Pane>().Single().State!.Value.Should().Be(PaneStateValues.Frozen);
            var last = sheet.Descendants<Row>().Last().RowIndex!.Value;
            sheet.Descendants<AutoFilter>().Single().Reference!.Value.Should().MatchRegex($"^A1:[A-Z]+{last}$");
        }
    }

    [Test]
    public void Write_TextOfMoreThanACellHolds_IsCut()
    {
        using var stream = new MemoryStream(WrittenReport.Write("xlsx", Language.Zh, SampleReport.CreateHostile(new string('长', 40_000))));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);

        workbook.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Max(i => i.InnerText.Length).Should().Be(32_767);
    }

    [Test]
    public void Write_TextThatLooksLikeAnEscape_IsReadAsWritten()
    {
        using var stream = new MemoryStream(WrittenReport.Write("xlsx", Language.Zh, SampleReport.CreateHostile("_x0041_")));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);

        workbook.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(i => i.InnerText).Should().Contain("_x005F_x0041_");
    }

    private static SpreadsheetDocument Open(Language language) =>
        SpreadsheetDocument.Open(new MemoryStream(WrittenReport.Write("xlsx", language, SampleReport.Create())), isEditable: false);

    private static string Dump(SpreadsheetDocument workbook)
    {
        var book = workbook.WorkbookPart!;
        var strings = book.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(i => i.InnerText).ToList();
        var text = new StringBuilder();
        foreach (var sheet in book.Workbook.Descendants<Sheet>())
        {
            text.Append(CultureInfo.InvariantCulture, $"== {sheet.Name}\n");
            foreach (var cell in ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<Cell>())
            {
                var value = cell.DataType?.Value == CellValues.SharedString ? strings[int.Parse(cell.InnerText, CultureInfo.InvariantCulture)] : cell.InnerText;
                text.Append(CultureInfo.InvariantCulture, $"{cell.CellReference} [{cell.StyleIndex}] {value.Replace("\n", "⏎", StringComparison.Ordinal)}\n");
            }
        }

        return text.ToString();
    }
}
