using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Xlsx;

/// <summary>Writes sheets as an Office Open XML workbook with the required parts only. The output holds no time and no machine name.</summary>
internal static class XlsxWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SpreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const int MostOfName = 31;

    // A foot of more is refused as a whole.
    private const int MostOfFooter = 160;

    // The earliest date in the ZIP format.
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true };

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
    public static void Write(IReadOnlyList<XlsxSheet> sheets, string footer, Stream output)
    {
        // For a stream that cannot seek the archive would be laid out differently.
        using var whole = new MemoryStream();
        using (var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            var strings = new SharedStrings();
            var foot = Foot(footer);
            Part(archive, "[Content_Types].xml", xml => WriteContentTypes(sheets.Count, xml));
            Part(archive, "_rels/.rels", xml => WriteRelations([("officeDocument", "xl/workbook.xml")], xml));
            Part(archive, "xl/workbook.xml", xml => WriteWorkbook(sheets, xml));
            Part(archive, "xl/_rels/workbook.xml.rels", xml => WriteRelations(
                [.. sheets.Select((_, i) => ("worksheet", $"worksheets/{SheetFile(i)}")), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")],
                xml));
            Part(archive, "xl/styles.xml", XlsxStyles.Write);
            for (var i = 0; i < sheets.Count; i++)
            {
                var sheet = sheets[i];
                Part(archive, $"xl/worksheets/{SheetFile(i)}", xml => new SheetWriter(strings, foot, xml).Write(sheet));
            }

            Part(archive, "xl/sharedStrings.xml", strings.Write);
        }

        whole.Position = 0;
        whole.CopyTo(output);
    }

    private static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = NoDay;
        using var xml = XmlWriter.Create(entry.Open(), Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static string SheetFile(int index) => string.Create(CultureInfo.InvariantCulture, $"sheet{index + 1}.xml");

    private static void WriteContentTypes(int sheets, XmlWriter xml)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Type("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type("Default", "Extension", "xml", "application/xml");
        Type("Override", "PartName", "/xl/workbook.xml", $"{SpreadsheetTypes}.sheet.main+xml");
        Type("Override", "PartName", "/xl/styles.xml", $"{SpreadsheetTypes}.styles+xml");
        Type("Override", "PartName", "/xl/sharedStrings.xml", $"{SpreadsheetTypes}.sharedStrings+xml");
        for (var i = 0; i < sheets; i++)
        {
            Type("Override", "PartName", $"/xl/worksheets/{SheetFile(i)}", $"{SpreadsheetTypes}.worksheet+xml");
        }

        xml.WriteEndElement();

        void Type(string element, string key, string value, string type)
        {
            xml.WriteStartElement(element, ContentTypes);
            xml.WriteAttributeString(key, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void WriteRelations(IReadOnlyList<(string Type, string Target)> relations, XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (var i = 0; i < relations.Count; i++)
        {
            xml.WriteStartElement("Relationship", PackageRelations);
            xml.WriteAttributeString("Id", string.Create(CultureInfo.InvariantCulture, $"rId{i + 1}"));
            xml.WriteAttributeString("Type", $"{Relations}/{relations[i].Type}");
            xml.WriteAttributeString("Target", relations[i].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteWorkbook(IReadOnlyList<XlsxSheet> sheets, XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", ns: null, Relations);
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

            xml.WriteAttributeString("r", "id", Relations, $"rId{number}");
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
