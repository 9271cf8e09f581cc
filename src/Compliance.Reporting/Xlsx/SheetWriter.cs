using System.Globalization;
using System.Xml;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx;

/// <summary>Writes one sheet: of a table a fixed head and a filter over all of it, then the rows, then what may be chosen, and how it is printed.</summary>
/// <param name="strings">The texts of the workbook.</param>
/// <param name="footer">What stands at the foot of each printed page, beside its number.</param>
/// <param name="xml">Where it goes.</param>
internal sealed class SheetWriter(SharedStrings strings, string footer, XmlWriter xml)
{
    // Excel's limit.
    private const int MostRows = 1_048_576;

    // As many rows as a person fills in.
    private const int RowsToWrite = 500;

    // Excel counts days from here: it takes 1900 for a leap year.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly List<(string Cell, string Choices)> _choices = [];
    private int[] _widths = [];
    private int[] _printed = [];
    private int _row;

    /// <summary>Gets the name of a column: after Z comes AA, after ZZ AAA.</summary>
    /// <param name="column">The column, from 0.</param>
    public static string ColumnName(int column)
    {
        const int Letters = 26;
        var letter = (char)('A' + (column % Letters));
        return column < Letters ? letter.ToString() : ColumnName((column / Letters) - 1) + letter;
    }

    public void Write(XlsxSheet sheet)
    {
        _widths = [.. sheet.Columns.Select(c => c.Width)];
        _printed = sheet.PrintedColumns == 0 ? _widths : _widths[..sheet.PrintedColumns];
        xml.WriteStartElement("worksheet", XlsxWorkbook.Main);
        xml.WriteStartElement("sheetPr", XlsxWorkbook.Main);
        xml.WriteStartElement("pageSetUpPr", XlsxWorkbook.Main);
        xml.WriteAttributeString("fitToPage", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteView(sheet);
        WriteColumns();
        xml.WriteStartElement("sheetData", XlsxWorkbook.Main);
        if (sheet.IsTable)
        {
            WriteRow([.. sheet.Columns.Select(c => c.Head)], XlsxStyles.Head);
        }

        WriteRows(sheet);
        xml.WriteEndElement();
        if (sheet.IsTable)
        {
            xml.WriteStartElement("autoFilter", XlsxWorkbook.Main);
            xml.WriteAttributeString("ref", $"A1:{Cell(sheet.Columns.Count - 1)}");
            xml.WriteEndElement();
        }

        WriteChoices(sheet.Inputs);
        WritePage();
        xml.WriteEndElement();
    }

    private void WriteRows(XlsxSheet sheet)
    {
        var left = 0;
        var style = sheet.IsTable ? XlsxStyles.Text : XlsxStyles.Plain;
        foreach (var row in sheet.Rows)
        {
            // The last row that a sheet can have says how many are missing.
            if (_row < MostRows - 1)
            {
                WriteRow(row, style);
            }
            else
            {
                left++;
            }
        }

        if (left > 0)
        {
            WriteRow([new LocalizedText($"…… {left} 行超出工作表的上限，未列出", $"… {left} rows beyond the limit of a sheet are not listed").In(Language.Both)], style);
        }
    }

    private void WriteView(XlsxSheet sheet)
    {
        xml.WriteStartElement("sheetViews", XlsxWorkbook.Main);
        xml.WriteStartElement("sheetView", XlsxWorkbook.Main);
        if (!sheet.IsTable)
        {
            xml.WriteAttributeString("showGridLines", "0");
        }

        xml.WriteAttributeString("workbookViewId", "0");
        if (sheet.IsTable)
        {
            xml.WriteStartElement("pane", XlsxWorkbook.Main);
            xml.WriteAttributeString("ySplit", "1");
            xml.WriteAttributeString("topLeftCell", "A2");
            xml.WriteAttributeString("activePane", "bottomLeft");
            xml.WriteAttributeString("state", "frozen");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteChoices(IReadOnlyList<XlsxInput> inputs)
    {
        if (_choices.Count + inputs.Count == 0)
        {
            return;
        }

        var lists = _choices.GroupBy(c => c.Choices, c => c.Cell, StringComparer.Ordinal).ToList();
        xml.WriteStartElement("dataValidations", XlsxWorkbook.Main);
        xml.WriteAttributeString("count", (lists.Count + inputs.Count).ToString(CultureInfo.InvariantCulture));
        foreach (var list in lists)
        {
            // A warning: who does not know yet may write so.
            xml.WriteStartElement("dataValidation", XlsxWorkbook.Main);
            xml.WriteAttributeString("type", "list");
            xml.WriteAttributeString("errorStyle", "warning");
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showErrorMessage", "1");
            xml.WriteAttributeString("sqref", string.Join(' ', list));
            xml.WriteElementString("formula1", XlsxWorkbook.Main, list.Key);
            xml.WriteEndElement();
        }

        foreach (var input in inputs)
        {
            WriteInput(input);
        }

        xml.WriteEndElement();
    }

    private void WriteInput(XlsxInput input)
    {
        var column = ColumnName(input.Column);
        xml.WriteStartElement("dataValidation", XlsxWorkbook.Main);
        if (input.Choices is not null)
        {
            xml.WriteAttributeString("type", "list");
            xml.WriteAttributeString("errorStyle", "warning");
            xml.WriteAttributeString("showErrorMessage", "1");
        }

        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("showInputMessage", "1");
        xml.WriteAttributeString("promptTitle", input.ShortTitle);
        xml.WriteAttributeString("prompt", input.ShortNote);
        xml.WriteAttributeString("sqref", string.Create(CultureInfo.InvariantCulture, $"{column}2:{column}{RowsToWrite + 1}"));
        if (input.Choices is { } choices)
        {
            xml.WriteElementString("formula1", XlsxWorkbook.Main, choices);
        }

        xml.WriteEndElement();
    }

    // Printed: A4 across, all columns on a page, numbered, with what it rests on.
    private void WritePage()
    {
        xml.WriteStartElement("pageMargins", XlsxWorkbook.Main);
        foreach (var (side, inches) in new[] { ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.6"), ("header", "0.2"), ("footer", "0.25") })
        {
            xml.WriteAttributeString(side, inches);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("pageSetup", XlsxWorkbook.Main);
        xml.WriteAttributeString("paperSize", "9");
        xml.WriteAttributeString("fitToWidth", "1");
        xml.WriteAttributeString("fitToHeight", "0");
        xml.WriteAttributeString("orientation", "landscape");
        xml.WriteEndElement();
        xml.WriteStartElement("headerFooter", XlsxWorkbook.Main);
        xml.WriteElementString("oddFooter", XlsxWorkbook.Main, $"&L&8{footer}&R&8&A &P / &N");
        xml.WriteEndElement();
    }

    private void WriteColumns()
    {
        xml.WriteStartElement("cols", XlsxWorkbook.Main);
        for (var i = 0; i < _widths.Length; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("col", XlsxWorkbook.Main);
            xml.WriteAttributeString("min", number);
            xml.WriteAttributeString("max", number);
            xml.WriteAttributeString("width", _widths[i].ToString(CultureInfo.InvariantCulture));
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
        xml.WriteAttributeString("ht", RowHeight.Of(cells.Take(_printed.Length).Select(TextOf), _printed).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("customHeight", "1");
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is XlsxCell cell)
            {
                WriteValue(i, cell.Value, cell.Style);
                if (cell.Choices is { } choices)
                {
                    _choices.Add((Cell(i), choices));
                }
            }
            else if (cells[i] is not (null or ""))
            {
                WriteValue(i, cells[i], style);
            }
        }

        xml.WriteEndElement();
    }

    // A title stands over several columns, and is one line.
    private static string? TextOf(object? cell) => cell is XlsxCell { Style: XlsxStyles.Title or XlsxStyles.Heading } ? "\n" : (cell as string) ?? (cell as XlsxCell)?.Value as string;

    private void WriteValue(int column, object? value, int style)
    {
        switch (value)
        {
            case null or "":
                WriteCell(column, style, type: null, value: null);
                break;
            case DateOnly day:
                WriteCell(column, XlsxStyles.Day, type: null, day.DayNumber - DayZero.DayNumber);
                break;
            case int number:
                WriteCell(column, style, type: null, number);
                break;
            case string text:
                WriteCell(column, style, "s", strings.IndexOf(text));
                break;
            default:
                throw new ArgumentException($"A cell cannot hold {value}.", nameof(value));
        }
    }

    private void WriteCell(int column, int style, string? type, int? value)
    {
        xml.WriteStartElement("c", XlsxWorkbook.Main);
        xml.WriteAttributeString("r", Cell(column));
        xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        if (type is not null)
        {
            xml.WriteAttributeString("t", type);
        }

        if (value is { } number)
        {
            xml.WriteElementString("v", XlsxWorkbook.Main, number.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }

    private string Cell(int column) => string.Create(CultureInfo.InvariantCulture, $"{ColumnName(column)}{_row}");
}
