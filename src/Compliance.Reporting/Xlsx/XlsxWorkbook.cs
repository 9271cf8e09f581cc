using System.Globalization;
using System.Xml;
using Compliance.Reporting.Office;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Xlsx;

/// <summary>Writes sheets as an Office Open XML workbook with the required parts only. The output holds no time and no machine name.</summary>
internal static class XlsxWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string SpreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const int MostOfName = 31;

    // A foot of more is refused as a whole.
    private const int MostOfFooter = 160;

    /// <summary>Gets a name that a sheet can have: no slash, and 31 characters at most.</summary>
    public static string NameOf(string name)
    {
        // Excel does not allow a slash in the name of a sheet.
        var allowed = name.Replace('/', '·');
        return allowed.Length <= MostOfName ? allowed : allowed[..MostOfName];
    }

    /// <summary>Writes the workbook.</summary>
    /// <param name="sheets">Its sheets.</param>
    /// <param name="footer">What stands at the foot of each printed page.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IReadOnlyList<XlsxSheet> sheets, string footer, Stream output) => OfficePackage.Write(output, archive =>
    {
        var strings = new SharedStrings();
        var foot = Foot(footer);
        OfficePackage.Part(archive, "[Content_Types].xml", xml => WriteContentTypes(sheets.Count, xml));
        OfficePackage.Part(archive, "_rels/.rels", xml => OfficePackage.WriteRelations([("officeDocument", "xl/workbook.xml")], xml));
        OfficePackage.Part(archive, "xl/workbook.xml", xml => WriteWorkbook(sheets, xml));
        OfficePackage.Part(archive, "xl/_rels/workbook.xml.rels", xml => OfficePackage.WriteRelations(
            [.. sheets.Select((_, i) => ("worksheet", $"worksheets/{SheetFile(i)}")), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")],
            xml));
        OfficePackage.Part(archive, "xl/styles.xml", XlsxStyles.Write);
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            OfficePackage.Part(archive, $"xl/worksheets/{SheetFile(i)}", xml => new SheetWriter(strings, foot, xml).Write(sheet));
        }

        OfficePackage.Part(archive, "xl/sharedStrings.xml", strings.Write);
    });

    private static string SheetFile(int index) => string.Create(CultureInfo.InvariantCulture, $"sheet{index + 1}.xml");

    private static void WriteContentTypes(int sheets, XmlWriter xml) => OfficePackage.WriteContentTypes(
        [
            ("xl/workbook.xml", $"{SpreadsheetTypes}.sheet.main+xml"),
            ("xl/styles.xml", $"{SpreadsheetTypes}.styles+xml"),
            ("xl/sharedStrings.xml", $"{SpreadsheetTypes}.sharedStrings+xml"),
            .. Enumerable.Range(0, sheets).Select(i => ($"xl/worksheets/{SheetFile(i)}", $"{SpreadsheetTypes}.worksheet+xml")),
        ],
        xml);

    private static void WriteWorkbook(IReadOnlyList<XlsxSheet> sheets, XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", ns: null, OfficePackage.Relations);
        xml.WriteStartElement("sheets", Main);
        for (var i = 0; i < sheets.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", NameOf(sheets[i].Name));
            xml.WriteAttributeString("sheetId", number);
            if (sheets[i].IsHidden)
            {
                xml.WriteAttributeString("state", "hidden");
            }

            xml.WriteAttributeString("r", "id", OfficePackage.Relations, OfficePackage.Id(i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteNames(sheets, xml);
        xml.WriteEndElement();
    }

    // What is printed of each table, and the row that every page repeats.
    private static void WriteNames(IReadOnlyList<XlsxSheet> sheets, XmlWriter xml)
    {
        xml.WriteStartElement("definedNames", Main);
        foreach (var (sheet, index) in sheets.Select((s, i) => (s, i)).Where(s => s.s.IsTable))
        {
            var name = $"'{NameOf(sheet.Name).Replace("'", "''", StringComparison.Ordinal)}'";
            if (sheet.PrintedColumns > 0)
            {
                Name("_xlnm.Print_Area", index, $"{name}!$A:${SheetWriter.ColumnName(sheet.PrintedColumns - 1)}");
            }

            Name("_xlnm.Print_Titles", index, $"{name}!$1:$1");
        }

        xml.WriteEndElement();

        void Name(string name, int sheet, string cells)
        {
            xml.WriteStartElement("definedName", Main);
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("localSheetId", sheet.ToString(CultureInfo.InvariantCulture));
            xml.WriteString(cells);
            xml.WriteEndElement();
        }
    }

    // An ampersand begins a field of the page; a digit behind the size of letters would belong to it.
    private static string Foot(string text)
    {
        var line = TerminalText.Neutralise(text.Replace('\n', ' '));
        var end = Math.Min(line.Length, MostOfFooter);
        return " " + line[..(end < line.Length && char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)].Replace("&", "&&", StringComparison.Ordinal);
    }
}
