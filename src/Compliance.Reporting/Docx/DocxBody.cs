using System.Globalization;
using System.Xml;
using Compliance.Reporting.Office;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Docx;

/// <summary>Writes paragraphs and tables in the styles of <c>Page/styles.xml</c>. Texts of unknown origin are shown as they are; none is a field or a link.</summary>
/// <param name="xml">The part of the package.</param>
internal sealed class DocxBody(XmlWriter xml)
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>How wide the text of a page is, in twentieths of a point: A4 with margins of two centimetres.</summary>
    public const int Width = 11_906 - (2 * Margin);

    private const int Margin = 1_134;

    /// <summary>Writes a heading, which programs list as the contents.</summary>
    /// <param name="level">1 to 3.</param>
    /// <param name="text">What it says.</param>
    /// <param name="lead">What stands before it in a colour, such as what was found.</param>
    /// <param name="colour">The colour of that, as six hexadecimal digits.</param>
    public void Heading(int level, string text, string? lead = null, string? colour = null)
    {
        Open(string.Create(CultureInfo.InvariantCulture, $"Heading{level}"));
        if (lead is not null)
        {
            Run($"{lead}  ", colour: colour);
        }

        Run(text);
        xml.WriteEndElement();
    }

    /// <summary>Writes a paragraph. No text can begin a line in it: line breaks of the input are spaces.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="style">The id of its style.</param>
    /// <param name="lead">What stands before it in bold.</param>
    public void Paragraph(string text, string style = "Normal", string? lead = null)
    {
        Open(style);
        if (lead is not null)
        {
            Run($"{lead}  ", isBold: true);
        }

        Run(text);
        xml.WriteEndElement();
    }

    /// <summary>Begins a table; the first row is repeated on each page where it has heads.</summary>
    /// <param name="widths">The widths of the columns, in parts of the width of the page.</param>
    /// <param name="heads">The heads; none for a table of labelled fields.</param>
    public DocxTable Table(IReadOnlyList<int> widths, params IReadOnlyList<string> heads) => new(this, xml, widths, heads);

    /// <summary>Writes what stands at the head of each page.</summary>
    public void WriteHeader(string text)
    {
        xml.WriteStartElement("w", "hdr", Main);
        Paragraph(text, "Header");
        xml.WriteEndElement();
    }

    /// <summary>Writes what stands at the foot of each page, and its number.</summary>
    public void WriteFooter(string text)
    {
        xml.WriteStartElement("w", "ftr", Main);
        Open("Footer");
        Run($"{text} · ");
        Field("PAGE");
        Run(" / ");
        Field("NUMPAGES");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Writes the size of the page, its head and its foot. It comes last.</summary>
    public void WriteSection(string header, string footer)
    {
        xml.WriteStartElement("sectPr", Main);
        Reference("headerReference", header);
        Reference("footerReference", footer);
        Element("pgSz", ("w", "11906"), ("h", "16838"));
        var margin = Margin.ToString(CultureInfo.InvariantCulture);
        Element("pgMar", ("top", "1304"), ("right", margin), ("bottom", "1134"), ("left", margin), ("header", "567"), ("footer", "567"), ("gutter", "0"));
        xml.WriteEndElement();
    }

    /// <summary>Writes an element that has attributes only.</summary>
    public void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Main);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, Main, value);
        }

        xml.WriteEndElement();
    }

    private void Open(string style)
    {
        xml.WriteStartElement("p", Main);
        xml.WriteStartElement("pPr", Main);
        Element("pStyle", ("val", style));
        xml.WriteEndElement();
    }

    private void Run(string text, bool isBold = false, string? colour = null)
    {
        xml.WriteStartElement("r", Main);
        if (isBold || colour is not null)
        {
            xml.WriteStartElement("rPr", Main);
            if (isBold)
            {
                Element("b");
            }

            if (colour is not null)
            {
                Element("color", ("val", colour));
            }

            xml.WriteEndElement();
        }

        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", ns: null, "preserve");
        xml.WriteString(TerminalText.Neutralise(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Field(string instruction)
    {
        xml.WriteStartElement("fldSimple", Main);
        xml.WriteAttributeString("instr", Main, instruction);
        Run("1");
        xml.WriteEndElement();
    }

    private void Reference(string name, string id)
    {
        xml.WriteStartElement(name, Main);
        xml.WriteAttributeString("type", Main, "default");
        xml.WriteAttributeString("id", OfficePackage.Relations, id);
        xml.WriteEndElement();
    }
}
