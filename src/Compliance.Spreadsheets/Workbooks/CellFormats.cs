using System.Xml;
using Compliance.Spreadsheets.Formats;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>The number formats of cells, by the number of their style.</summary>
internal sealed class CellFormats
{
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _styles = [];
    private readonly Dictionary<int, NumberFormat> _formats = [];

    private CellFormats()
    {
    }

    /// <summary>Gets the formats of a file that has none.</summary>
    public static CellFormats None { get; } = new();

    /// <summary>Reads the part with the styles.</summary>
    public static CellFormats Read(XmlReader xml, WorkbookBudget budget)
    {
        var formats = new CellFormats();
        using (xml)
        {
            var (isCode, isCellStyle) = (false, false);
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (isCode && xml.IsMain("numFmt") && xml.Number("numFmtId") is { } id && xml.GetAttribute("formatCode") is { } code)
                {
                    budget.Take(code.Length);
                    formats._codes.TryAdd(id, OfficeXml.Unescaped(code));
                }
                else if (xml.LocalName is "numFmts" or "cellXfs" or "cellStyleXfs" or "dxfs")
                {
                    (isCode, isCellStyle) = (xml.LocalName == "numFmts", xml.LocalName == "cellXfs");
                }
                else if (isCellStyle && xml.IsMain("xf"))
                {
                    budget.Take(0);
                    formats._styles.Add(xml.Number("numFmtId") ?? 0);
                }
            }
        }

        return formats;
    }

    /// <summary>Gets the format of a style.</summary>
    public NumberFormat Of(int style)
    {
        var id = style < _styles.Count ? _styles[style] : 0;
        if (!_formats.TryGetValue(id, out var format))
        {
            format = _codes.TryGetValue(id, out var code) ? NumberFormat.Parse(code) : BuiltInFormats.Of(id);
            _formats.Add(id, format);
        }

        return format;
    }
}
