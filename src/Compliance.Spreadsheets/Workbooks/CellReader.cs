using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Spreadsheets.Formats;
using Compliance.Text;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>Reads what a cell shows and means. A cell that cannot be trusted is reported.</summary>
internal sealed class CellReader(IReadOnlyList<string> texts, CellFormats formats, bool startsIn1904, ComputedValues computed, DiagnosticBag diagnostics)
{
    // A spreadsheet keeps 15 digits of a number and makes zeros of the rest.
    private const double FirstInexact = 1e15;

    /// <summary>Reads a cell.</summary>
    /// <param name="xml">The cell.</param>
    /// <param name="at">Where it is.</param>
    /// <param name="hidesZeros">Whether the sheet shows nothing where a number is 0.</param>
    /// <returns>The cell; <see langword="null"/> where it is empty, or reported.</returns>
    public Cell? Read(in CellXml xml, CellAddress at, bool hidesZeros)
    {
        if (xml.Formula is not null)
        {
            computed.Note(xml.Formula, at);
        }

        if (xml.Type == "e")
        {
            var error = string.IsNullOrEmpty(xml.Value) ? "#?" : xml.Value;
            diagnostics.Add(SpreadsheetDiagnostics.ErrorValue(at.With(error), error));
            return null;
        }

        if (string.IsNullOrEmpty(xml.Value))
        {
            // The empty text is what many formulas give.
            if (xml.Formula is not null && !(xml is { Type: "str", Value: not null }))
            {
                diagnostics.Add(SpreadsheetDiagnostics.FormulaWithoutValue(at.With(string.Empty)));
            }

            return null;
        }

        switch (xml.Type)
        {
            case "s":
                var index = int.Parse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture);
                return index < texts.Count ? Text(texts[index], xml, at) : throw new InvalidDataException($"There is no shared text {xml.Value}.");
            case "str" or "inlineStr":
                return Text(xml.Value, xml, at);
            case "b":
                var truth = xml.Value switch
                {
                    "1" or "true" => "true",
                    "0" or "false" => "false",
                    _ => throw new InvalidDataException($"'{xml.Value}' in {at.With(string.Empty)} is neither true nor false."),
                };
                return new Cell(at.Column, truth, at.With(truth));
            case "d" when SerialDay.Read(xml.Value) is var (day, hasTime):
                return Day(day, hasTime, formats.Of(xml.Style).SectionFor(1), formats.Of(xml.Style), at);
            case "d":
                diagnostics.Add(SpreadsheetDiagnostics.NoDay(at.With(xml.Value), xml.Value));
                return null;
            case "n":
                return Number(xml, at, hidesZeros);
            default:
                throw new InvalidDataException($"The type '{xml.Type}' of {at.With(string.Empty)} is not known.");
        }
    }

    private Cell? Text(string value, in CellXml xml, CellAddress at)
    {
        var held = CellText.Clean(value);
        var text = CellText.Clean(formats.Of(xml.Style).ShowText(held));
        if (held.Length > 0 && text.Length == 0)
        {
            diagnostics.Add(SpreadsheetDiagnostics.HiddenValue(at.With(held), held));
            return null;
        }

        return CellText.Of(at.Column, text, at.With(text), diagnostics);
    }

    private Cell? Number(in CellXml xml, CellAddress at, bool hidesZeros)
    {
        if (!double.TryParse(xml.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !(Math.Abs(value) < FirstInexact))
        {
            diagnostics.Add(SpreadsheetDiagnostics.LongNumber(at.With(xml.Value!), xml.Value!));
            return null;
        }

        var number = (decimal)value;
        var format = formats.Of(xml.Style);
        var section = format.SectionFor(number);
        if (section.IsDate)
        {
            if (SerialDay.Of(number, startsIn1904) is { } day)
            {
                return Day(day, number != Math.Floor(number), section, format, at);
            }

            diagnostics.Add(SpreadsheetDiagnostics.NoDay(at.With(xml.Value!), xml.Value!));
            return null;
        }

        if (hidesZeros && number == 0)
        {
            diagnostics.Add(SpreadsheetDiagnostics.HiddenZero(at.With(xml.Value!)));
            return null;
        }

        var formatted = format.Format(number);
        if (formatted.HidesSign || formatted.Meant.Length == 0)
        {
            diagnostics.Add(formatted.HidesSign
                ? SpreadsheetDiagnostics.HiddenSign(at.With(xml.Value!), formatted.Shown.Trim(), SectionFormatter.Plain(number))
                : SpreadsheetDiagnostics.HiddenValue(at.With(xml.Value!), SectionFormatter.Plain(number)));
            return null;
        }

        var shown = CellText.Clean(formatted.Shown);
        return new Cell(at.Column, shown, at.With(shown))
        {
            Value = formatted.Meant == shown ? shown : CellText.Clean(formatted.Meant),
            IsNumber = true,
            Power = formatted.Power,
            ShownShort = formatted.HidesDigits ? shown : null,
        };
    }

    private Cell? Day(DateOnly day, bool hasTime, FormatSection section, NumberFormat format, CellAddress at)
    {
        if (hasTime && (section.ShowsTime || format.DependsOnMachine || !section.IsDate))
        {
            diagnostics.Add(SpreadsheetDiagnostics.TimeOfDay(at.With(IsoDay.Of(day))));
            return null;
        }

        if (section.IsDate && section.ShowsTime && !section.ShowsWholeDay)
        {
            diagnostics.Add(SpreadsheetDiagnostics.TimeOfDay(at.With(IsoDay.Of(day))));
            return null;
        }

        var text = IsoDay.Of(day);
        var isShort = format.DependsOnMachine || hasTime || (section.IsDate && !section.ShowsWholeDay);
        return new Cell(at.Column, text, at.With(text))
        {
            ShownShort = isShort ? string.Empty : null,
        };
    }
}
