using System.Globalization;
using System.Xml;

namespace Compliance.Reporting.Docx;

/// <summary>A table of a document, which ends when it is disposed of. A paragraph follows it, as the format demands at the end of a cell or of a document.</summary>
internal sealed class DocxTable : IDisposable
{
    private readonly DocxBody _body;
    private readonly XmlWriter _xml;
    private readonly string[] _widths;

    public DocxTable(DocxBody body, XmlWriter xml, IReadOnlyList<int> widths, IReadOnlyList<string> heads)
    {
        (_body, _xml) = (body, xml);
        var sum = widths.Sum();
        _widths = [.. widths.Select(w => (DocxBody.Width * w / sum).ToString(CultureInfo.InvariantCulture))];
        xml.WriteStartElement("tbl", DocxBody.Main);
        xml.WriteStartElement("tblPr", DocxBody.Main);
        body.Element("tblStyle", ("val", heads.Count > 0 ? "Grid" : "Fields"));
        body.Element("tblW", ("w", DocxBody.Width.ToString(CultureInfo.InvariantCulture)), ("type", "dxa"));
        body.Element("tblLayout", ("type", "fixed"));
        xml.WriteEndElement();
        xml.WriteStartElement("tblGrid", DocxBody.Main);
        foreach (var width in _widths)
        {
            body.Element("gridCol", ("w", width));
        }

        xml.WriteEndElement();
        if (heads.Count > 0)
        {
            BeginRow(isHead: true);
            for (var i = 0; i < heads.Count; i++)
            {
                Cell(i, [(heads[i], "Head")], fill: "E8EEF4");
            }

            xml.WriteEndElement();
        }
    }

    /// <summary>Writes a row of cells, a paragraph for each of their lines.</summary>
    public void Row(params IReadOnlyList<IReadOnlyList<string>> cells)
    {
        BeginRow(isHead: false);
        for (var i = 0; i < cells.Count; i++)
        {
            Cell(i, [.. cells[i].Select(l => (l, "Cell"))]);
        }

        _xml.WriteEndElement();
    }

    /// <summary>Writes a label and what it labels, a paragraph for each line in a style of its own; nothing where there is no line.</summary>
    public void Field(string label, params IReadOnlyList<(string Text, string Style)> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        BeginRow(isHead: false);
        Cell(0, [(label, "Label")]);
        Cell(1, lines);
        _xml.WriteEndElement();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _xml.WriteEndElement();
        _body.Paragraph(string.Empty, "Dim");
    }

    private void BeginRow(bool isHead)
    {
        _xml.WriteStartElement("tr", DocxBody.Main);
        if (isHead)
        {
            _xml.WriteStartElement("trPr", DocxBody.Main);
            _body.Element("cantSplit");
            _body.Element("tblHeader");
            _xml.WriteEndElement();
        }
    }

    private void Cell(int column, IReadOnlyList<(string Text, string Style)> paragraphs, string? fill = null)
    {
        _xml.WriteStartElement("tc", DocxBody.Main);
        _xml.WriteStartElement("tcPr", DocxBody.Main);
        _body.Element("tcW", ("w", _widths[column]), ("type", "dxa"));
        if (fill is not null)
        {
            _body.Element("shd", ("val", "clear"), ("color", "auto"), ("fill", fill));
        }

        _xml.WriteEndElement();
        foreach (var (text, style) in paragraphs)
        {
            _body.Paragraph(text, style);
        }

        _xml.WriteEndElement();
    }
}
