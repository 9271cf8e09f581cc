using System.Globalization;
using System.IO.Compression;
using System.Security;

namespace Compliance.Tests.Spreadsheets;

/// <summary>Writes the least that a workbook is, so that tests can put into it what no program would.</summary>
internal static class Workbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Writes sheets whose rows are given as the XML of their cells.</summary>
    public static void Write(string path, params (string Name, string[] Rows)[] sheets)
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""");
        Add(archive, "_rels/.rels", $"""<Relationships xmlns="{PackageLinks}"><Relationship Id="r0" Type="{Links}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Links}"><sheets>{string.Concat(sheets.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" r:id=\"r{i + 1}\"/>")))}</sheets></workbook>""");
        Add(archive, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{PackageLinks}">{string.Concat(sheets.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"<Relationship Id=\"r{i + 1}\" Type=\"{Links}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>")))}<Relationship Id="rs" Type="{Links}/styles" Target="styles.xml"/></Relationships>""");
        Add(archive, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>""");
        foreach (var (sheet, index) in sheets.Select((s, i) => (s, i + 1)))
        {
            var rows = sheet.Rows.Select((r, i) => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{i + 1}\">{r}</row>"));
            Add(archive, string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{index}.xml"), $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(rows)}</sheetData></worksheet>""");
        }
    }

    /// <summary>Gets the XML of cells with texts, from column A on.</summary>
    public static string Texts(params string[] texts) => string.Concat(texts.Select(t => $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(t)}</t></is></c>"));

    /// <summary>Gets the XML of a cell with a number; style 1 is a date, 2 a percentage.</summary>
    public static string Number(string number, int style = 0) => string.Create(CultureInfo.InvariantCulture, $"<c s=\"{style}\"><v>{number}</v></c>");

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
