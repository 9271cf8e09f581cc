using System.Globalization;
using System.Text;
using System.Xml;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>The vocabulary of workbooks: the same names in two namespaces, transitional and strict.</summary>
internal static class OfficeXml
{
    /// <summary>The namespace of references to other parts.</summary>
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The same in strict files.</summary>
    public const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>The most characters that are read of a text; a cell of a spreadsheet program holds 32,767.</summary>
    public const int LongestText = 1 << 20;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>Determines whether a reader stands at the start of an element of spreadsheets.</summary>
    public static bool IsMain(this XmlReader xml, string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name && (xml.NamespaceURI is Main or StrictMain);

    /// <summary>Gets a number of an attribute; <see langword="null"/> where there is none.</summary>
    public static int? Number(this XmlReader xml, string attribute) =>
        xml.GetAttribute(attribute) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>Gets whether an attribute says yes.</summary>
    public static bool Truth(this XmlReader xml, string attribute) => xml.GetAttribute(attribute) is "1" or "true" or "on";

    /// <summary>Gets whether an attribute is the number 0, as the width of a column may be.</summary>
    public static bool IsZero(this XmlReader xml, string attribute) =>
        double.TryParse(xml.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == 0;

    /// <summary>Reads the text of an element with runs; how it is pronounced is left out. The reader ends on the end of the element.</summary>
    public static string RunsOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        const int Nowhere = -1;
        var text = string.Empty;
        StringBuilder? whole = null;
        var (pronounced, shown) = (Nowhere, Nowhere);
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType == XmlNodeType.EndElement)
            {
                pronounced = xml.Depth == pronounced ? Nowhere : pronounced;
                shown = xml.Depth == shown ? Nowhere : shown;
            }
            else if (pronounced == Nowhere && !xml.IsEmptyElement && xml.IsMain("rPh"))
            {
                pronounced = xml.Depth;
            }
            else if (pronounced == Nowhere && !xml.IsEmptyElement && xml.IsMain("t"))
            {
                shown = xml.Depth;
            }
            else if (pronounced == Nowhere && shown != Nowhere && IsText(xml))
            {
                // Most texts are in one piece.
                var piece = ValueOf(xml);
                whole = text.Length == 0 ? whole : (whole ?? new StringBuilder(text)).Append(piece);
                text = whole is null ? piece : text;
                if (whole?.Length > LongestText)
                {
                    throw new TooLargeException();
                }
            }
        }

        return Unescaped(whole?.ToString() ?? text);
    }

    /// <summary>Reads the text at which a reader stands. A section of text as it is may hold tags, and so be of any length.</summary>
    /// <exception cref="TooLargeException">The text is too long.</exception>
    public static string ValueOf(XmlReader xml)
    {
        if (xml.NodeType != XmlNodeType.CDATA)
        {
            return xml.Value;
        }

        var text = new StringBuilder();
        var buffer = new char[1024];
        for (var read = xml.ReadValueChunk(buffer, 0, buffer.Length); read > 0; read = xml.ReadValueChunk(buffer, 0, buffer.Length))
        {
            if (text.Append(buffer, 0, read).Length > LongestText)
            {
                throw new TooLargeException();
            }
        }

        return text.ToString();
    }

    /// <summary>Determines whether a reader stands at text, blanks included.</summary>
    public static bool IsText(XmlReader xml) => xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>Replaces what a file cannot hold as it is: <c>_x000D_</c> is a carriage return, <c>_x005F_</c> an underscore.</summary>
    public static string Unescaped(string text)
    {
        const int Length = 7;
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var done = 0;
        for (; at >= 0; at = text.IndexOf("_x", Math.Max(at + 1, done), StringComparison.Ordinal))
        {
            if (at + Length <= text.Length && text[at + Length - 1] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                result.Append(text, done, at - done).Append((char)unit);
                done = at + Length;
            }

            if (Math.Max(at + 1, done) >= text.Length)
            {
                break;
            }
        }

        return result.Append(text, done, text.Length - done).ToString();
    }
}
