using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Compliance.Reporting.Xlsx;

/// <summary>Writes sheets as an Office Open XML workbook with the required parts only. The output holds no time and no machine name.</summary>
internal static class XlsxWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SpreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // The earliest date in the ZIP format.
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true };

    public static void Write(IReadOnlyList<XlsxSheet> sheets, Stream output)
    {
        // For a stream that cannot seek the archive would be laid out differently.
        using var whole = new MemoryStream();
        using (var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            var strings = new SharedStrings();
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
                Part(archive, $"xl/worksheets/{SheetFile(i)}", xml => new SheetWriter(strings, xml).Write(sheet));
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
            // Excel does not allow a slash in the name of a sheet.
            xml.WriteAttributeString("name", sheets[i].Name.Replace('/', '·'));
            xml.WriteAttributeString("sheetId", number);
            xml.WriteAttributeString("r", "id", Relations, $"rId{number}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
