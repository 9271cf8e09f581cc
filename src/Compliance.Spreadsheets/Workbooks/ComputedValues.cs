using Compliance.Diagnostics;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>Collects the values of formulas that may be out of date: a file holds what they were when it was last computed.</summary>
/// <param name="isOutdated">Whether the workbook says that its formulas are not computed, or to be computed anew when it is opened.</param>
internal sealed class ComputedValues(bool isOutdated)
{
    private static readonly string[] Moments = ["TODAY(", "NOW(", "RAND(", "RANDBETWEEN(", "RANDARRAY("];

    private readonly (CellAddress? First, int Count)[] _found = new (CellAddress?, int)[Enum.GetValues<ComputedValueDoubt>().Length];

    /// <summary>Looks at a formula.</summary>
    /// <param name="formula">The formula; empty where that of another cell counts.</param>
    /// <param name="at">Where it is.</param>
    public void Note(string formula, CellAddress at)
    {
        if (isOutdated)
        {
            Add(ComputedValueDoubt.NotComputed, at);
        }

        if (Array.Exists(Moments, m => formula.Contains(m, StringComparison.OrdinalIgnoreCase)))
        {
            Add(ComputedValueDoubt.Moment, at);
        }

        if (IsOfAnotherWorkbook(formula))
        {
            Add(ComputedValueDoubt.OtherWorkbook, at);
        }
    }

    /// <summary>Reports the first cell of each kind, with how many there are.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var doubt in Enum.GetValues<ComputedValueDoubt>())
        {
            if (_found[(int)doubt] is ({ } first, var count))
            {
                diagnostics.Add(SpreadsheetDiagnostics.MayBeOutdated(first.With(string.Empty), doubt, count));
            }
        }
    }

    private void Add(ComputedValueDoubt doubt, CellAddress at) => _found[(int)doubt] = (_found[(int)doubt].First ?? at, _found[(int)doubt].Count + 1);

    // [1]Sheet1!A1: other workbooks are named by number.
    private static bool IsOfAnotherWorkbook(string formula)
    {
        var at = formula.IndexOf('[', StringComparison.Ordinal);
        return at >= 0 && at + 2 < formula.Length && char.IsAsciiDigit(formula[at + 1]) && formula.IndexOf('!', at) > 0;
    }
}
