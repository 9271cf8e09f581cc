using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Compliance.Text;

/// <summary>The words of an enum, one row for each member: how files spell it, how reports name it.</summary>
/// <remarks>A test holds every table to a row for each member.</remarks>
/// <typeparam name="T">The enum; its members are numbered from 0 without gaps.</typeparam>
public sealed class EnumWords<T>
    where T : struct, Enum
{
    private readonly EnumWord<T>?[] _byMeaning;

    /// <summary>Creates a table.</summary>
    /// <param name="rows">A row for each member, in the order in which documents list them.</param>
    public EnumWords(params EnumWord<T>[] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        All = [.. rows];
        _byMeaning = new EnumWord<T>?[rows.Length];
        foreach (var row in rows)
        {
            _byMeaning[IndexOf(row.Meaning)] = row;
        }
    }

    /// <summary>Gets the rows, in the order in which documents list them.</summary>
    public ImmutableArray<EnumWord<T>> All { get; }

    /// <summary>Gets the row of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public EnumWord<T> this[T meaning] =>
        (uint)IndexOf(meaning) < (uint)_byMeaning.Length && _byMeaning[IndexOf(meaning)] is { } row ? row : throw new ArgumentOutOfRangeException(nameof(meaning));

    /// <summary>Finds a row by either spelling in files.</summary>
    /// <returns>The row, or <see langword="null"/> when no member has this word.</returns>
    public EnumWord<T>? Find(string text)
    {
        foreach (var row in All)
        {
            if (row.Matches(text))
            {
                return row;
            }
        }

        return null;
    }

    // Without boxing; the size is a constant to the compiler.
    private static int IndexOf(T meaning) => Unsafe.SizeOf<T>() == sizeof(byte) ? Unsafe.BitCast<T, byte>(meaning) : Unsafe.BitCast<T, int>(meaning);
}
