using System.Globalization;
using System.Text;
using Compliance.Text;

namespace Compliance.Spreadsheets;

/// <summary>Converts the value of a cell into the text that a person would write in a declaration.</summary>
internal static class CellText
{
    // What a formula that failed leaves behind.
    private static readonly HashSet<string> Errors = new(StringComparer.Ordinal) { "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!" };

    // A spreadsheet keeps 15 digits of a number and makes zeros of the rest.
    private const double FirstInexact = 1e15;

    /// <summary>Gets the text of a value of a workbook; <see langword="null"/> for one that cannot be trusted.</summary>
    public static string? Of(object? value, string? format) => value switch
    {
        null => string.Empty,
        string text when Errors.Contains(text) => null,
        string text => Clean(text),
        bool truth => truth ? "true" : "false",
        DateTime { TimeOfDay.Ticks: 0 } day => IsoDay.Of(DateOnly.FromDateTime(day)),
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < FirstInexact => Number((decimal)number, format),
        _ => null,
    };

    /// <summary>Makes line ends one, drops blanks around, and replaces what is half a character.</summary>
    public static string Clean(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            whole.Append(rune);
        }

        return whole.ToString().Trim();
    }

    private static string Number(decimal number, string? format) => format?.Contains('%', StringComparison.Ordinal) == true
        ? $"{Plain(number * 100)}%"
        : Plain(number);

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
