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

    /// <summary>Reads the text of an element with runs; how it is pronounced is left out. The reader ends on the end of the element.</summary>
    public static string RunsOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.IsMain("rPh"))
            {
                xml.Skip();
            }

            if (xml.IsMain("t") && !xml.IsEmptyElement)
            {
                xml.Read();
                text.Append(xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? xml.Value : string.Empty);
            }
        }

        return Unescaped(text.ToString());
    }

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
