using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Compliance.Tests.Spreadsheets;

/// <summary>Writes workbooks with parts as programs leave them: formats, shared texts, settings of sheets and of the workbook.</summary>
internal sealed class BookBuilder
{
    private readonly List<(string Name, string Rows, string Before, string After)> _sheets = [];

    /// <summary>Gets the formats of cells; the style of the first is 1. A number is a built-in one.</summary>
    public List<string> Formats { get; } = [];

    /// <summary>Gets or sets what stands before the sheets in the workbook.</summary>
    public string Before { get; set; } = string.Empty;

    /// <summary>Gets or sets what stands behind them.</summary>
    public string After { get; set; } = string.Empty;

    /// <summary>Gets or sets the shared texts.</summary>
    public string? Shared { get; set; }

    /// <summary>Gets or sets a sheet whose link is left out, or leads to the first sheet.</summary>
    public (string Name, bool IsTwin)? Broken { get; set; }

    /// <summary>Adds a sheet.</summary>
    public BookBuilder Sheet(string name, string rows, string before = "", string after = "")
    {
        _sheets.Add((name, rows, before, after));
        return this;
    }

    /// <summary>Gets rows of texts, each with its cells separated by bars; a cell in angle brackets stays as it is.</summary>
    public static string Rows(params string[] rows) => string.Concat(rows.Select((r, i) => string.Create(
        CultureInfo.InvariantCulture,
        $"<row r=\"{i + 1}\">{string.Concat(r.Split('|').Select(c => c.StartsWith('<') ? c : c.Length == 0 ? "<c/>" : Workbook.Texts(c)))}</row>")));

    /// <summary>Writes the file.</summary>
    public void Write(string path)
    {
        const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Workbook.Write(path, [.. _sheets.Select(s => (s.Name, (string[])[string.Empty]))]);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        for (var i = 0; i < _sheets.Count; i++)
        {
            Replace(archive, string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"), $"<worksheet xmlns=\"{Workbook.Main}\">{_sheets[i].Before}<sheetData>{_sheets[i].Rows}</sheetData>{_sheets[i].After}</worksheet>");
        }

        var codes = string.Concat(Formats.Select((f, i) => int.TryParse(f, CultureInfo.InvariantCulture, out _) ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(f)}\"/>")));
        var styles = string.Concat(Formats.Select((f, i) => string.Create(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{(int.TryParse(f, CultureInfo.InvariantCulture, out var id) ? id : 164 + i)}\"/>")));
        Replace(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Workbook.Main}\"><numFmts>{codes}</numFmts><cellXfs><xf numFmtId=\"0\"/>{styles}</cellXfs></styleSheet>");
        Edit(archive, "xl/workbook.xml", t => t.Replace("<sheets>", $"{Before}<sheets>", StringComparison.Ordinal).Replace("</sheets>", $"{(Broken is var (name, isTwin) ? $"<sheet name=\"{name}\" sheetId=\"99\" r:id=\"{(isTwin ? "r1" : "gone")}\"/>" : string.Empty)}</sheets>{After}", StringComparison.Ordinal));
        if (Shared is not null)
        {
            Replace(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"{Workbook.Main}\">{Shared}</sst>");
            Edit(archive, "xl/_rels/workbook.xml.rels", t => t.Replace("</Relationships>", $"<Relationship Id=\"rt\" Type=\"{Links}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>", StringComparison.Ordinal));
        }
    }

    private static void Edit(ZipArchive archive, string name, Func<string, string> edit)
    {
        string text;
        using (var reader = new StreamReader(archive.GetEntry(name)!.Open()))
        {
            text = reader.ReadToEnd();
        }

        Replace(archive, name, edit(text));
    }

    private static void Replace(ZipArchive archive, string name, string text)
    {
        archive.GetEntry(name)?.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }
}
