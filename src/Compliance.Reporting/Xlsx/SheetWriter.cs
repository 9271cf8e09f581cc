using System.Globalization;
using System.Xml;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx;

/// <summary>Writes one sheet: a fixed head, a filter over all of it, the rows.</summary>
internal sealed class SheetWriter(SharedStrings strings, XmlWriter xml)
{
    // Excel's limit.
    private const int MostRows = 1_048_576;

    // Excel counts days from here: it takes 1900 for a leap year.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private int _row;

    public void Write(XlsxSheet sheet)
    {
        xml.WriteStartElement("worksheet", XlsxWorkbook.Main);
        xml.WriteStartElement("sheetPr", XlsxWorkbook.Main);
        xml.WriteStartElement("pageSetUpPr", XlsxWorkbook.Main);
        xml.WriteAttributeString("fitToPage", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteView();
        WriteColumns(sheet);
        xml.WriteStartElement("sheetData", XlsxWorkbook.Main);
        WriteRow([.. sheet.Columns.Select(c => c.Head)], XlsxStyles.Head);
        var left = 0;
        foreach (var row in sheet.Rows)
        {
            // The last row that a sheet can have says how many are missing.
            if (_row < MostRows - 1)
            {
                WriteRow(row, XlsxStyles.Text);
            }
            else
            {
                left++;
            }
        }

        if (left > 0)
        {
            WriteRow([new LocalizedText($"…… {left} 行超出工作表的上限，未列出", $"… {left} rows beyond the limit of a sheet are not listed").In(Language.Both)], XlsxStyles.Text);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("autoFilter", XlsxWorkbook.Main);
        xml.WriteAttributeString("ref", $"A1:{Cell(sheet.Columns.Count - 1)}");
        xml.WriteEndElement();
        WritePage();
        xml.WriteEndElement();
    }

    private void WriteView()
    {
        xml.WriteStartElement("sheetViews", XlsxWorkbook.Main);
        xml.WriteStartElement("sheetView", XlsxWorkbook.Main);
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane", XlsxWorkbook.Main);
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Printed: A4 across, all columns on a page, numbered.
    private void WritePage()
    {
        xml.WriteStartElement("pageSetup", XlsxWorkbook.Main);
        xml.WriteAttributeString("paperSize", "9");
        xml.WriteAttributeString("orientation", "landscape");
        xml.WriteAttributeString("fitToWidth", "1");
        xml.WriteAttributeString("fitToHeight", "0");
        xml.WriteEndElement();
        xml.WriteStartElement("headerFooter", XlsxWorkbook.Main);
        xml.WriteElementString("oddFooter", XlsxWorkbook.Main, "&R&P / &N");
        xml.WriteEndElement();
    }

    private void WriteColumns(XlsxSheet sheet)
    {
        xml.WriteStartElement("cols", XlsxWorkbook.Main);
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("col", XlsxWorkbook.Main);
            xml.WriteAttributeString("min", number);
            xml.WriteAttributeString("max", number);
            xml.WriteAttributeString("width", sheet.Columns[i].Width.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteRow(object?[] cells, int style)
    {
        _row++;
        xml.WriteStartElement("row", XlsxWorkbook.Main);
        xml.WriteAttributeString("r", _row.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < cells.Length; i++)
        {
            switch (cells[i])
            {
                case null or "":
                    break;
                case DateOnly day:
                    WriteCell(i, XlsxStyles.Day, type: null, day.DayNumber - DayZero.DayNumber);
                    break;
                case int number:
                    WriteCell(i, style, type: null, number);
                    break;
                case string text:
                    WriteCell(i, style, "s", strings.IndexOf(text));
                    break;
                default:
                    throw new ArgumentException($"A cell cannot hold {cells[i]}.", nameof(cells));
            }
        }

        xml.WriteEndElement();
    }

    private void WriteCell(int column, int style, string? type, int value)
    {
        xml.WriteStartElement("c", XlsxWorkbook.Main);
        xml.WriteAttributeString("r", Cell(column));
        xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        if (type is not null)
        {
            xml.WriteAttributeString("t", type);
        }

        xml.WriteElementString("v", XlsxWorkbook.Main, value.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    // After Z comes AA; no sheet has columns of three letters.
    private string Cell(int column) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(column < 26 ? string.Empty : (char)('A' + (column / 26) - 1))}{(char)('A' + (column % 26))}{_row}");
}
