using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Declarations.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Path">The ids of the field and what it lies in; empty for a head that names no field.</param>
/// <param name="Whole">How many of them lead to what changes as a whole: all, but of the end of a period those of the period.</param>
/// <param name="Type">The type of its values, where it is known.</param>
/// <param name="Field">The field of the thing itself that the path begins with, or <see langword="null"/>.</param>
internal sealed record TableColumn(TableCell Head, string[] Path, int Whole, FactType? Type, Field? Field)
{
    /// <summary>The column with the day from which on the values of a row hold, in both languages.</summary>
    public static readonly string[] SinceNames = [CommonWords.Since, CommonWords.SinceZh];

    /// <summary>Gets whether it holds the id of a thing.</summary>
    public bool IsId => Path is ["id"];

    /// <summary>Gets whether it has one value for a thing: its id, its time, and the name by which it is shown.</summary>
    public bool HasOneValue => IsId || Field is { IsTimeOrDisplay: true };

    /// <summary>Gets the path of what changes as a whole.</summary>
    public string[] WholePath => Path[..Whole];
}
