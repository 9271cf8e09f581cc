using Compliance.Reporting.Texts;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Xlsx;

/// <summary>The shared string table of a workbook: each text once.</summary>
internal sealed partial class SharedStrings
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private int _uses;

    public int IndexOf(string text)
    {
        _uses++;
        if (!_indices.TryGetValue(text, out var index))
        {
            index = _texts.Count;
            _indices.Add(text, index);
            _texts.Add(text);
        }

        return index;
    }

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("sst", XlsxWorkbook.Main);
        xml.WriteAttributeString("count", _uses.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("uniqueCount", _texts.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var text in _texts)
        {
            xml.WriteStartElement("si", XlsxWorkbook.Main);
            xml.WriteStartElement("t", XlsxWorkbook.Main);
            xml.WriteAttributeString("xml", "space", ns: null, "preserve");
            xml.WriteString(Clean(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // _x0041_ would be read as the letter A.
    private static string Clean(string text)
    {
        var lines = string.Join('\n', text.Split('\n').Select(TerminalText.Neutralise));
        var escaped = HexEscape().Replace(lines, "_x005F_");
        return CellText.Of(escaped, CellText.MostCharacters);
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HexEscape();
}
