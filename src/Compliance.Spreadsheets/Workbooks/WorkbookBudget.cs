namespace Compliance.Spreadsheets.Workbooks;

/// <summary>How much of a workbook may be held in memory: cells, shared texts and merged ranges together, and characters.</summary>
internal sealed class WorkbookBudget
{
    private const int MostItems = 2_000_000;
    private const long MostCharacters = 64L * 1024 * 1024;

    private int _items;
    private long _characters;

    /// <summary>Takes an item with so many characters.</summary>
    /// <exception cref="TooLargeException">That is more than there is.</exception>
    public void Take(int characters)
    {
        _items++;
        _characters += characters;
        if (_items > MostItems || _characters > MostCharacters)
        {
            throw new TooLargeException();
        }
    }
}
