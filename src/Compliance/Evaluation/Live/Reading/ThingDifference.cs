using System.Runtime.InteropServices;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Live.Reading;

/// <summary>What one thing differs in.</summary>
/// <param name="Before">Its place before; -1 for one that is new.</param>
/// <param name="Fields">The fields that differ in value, in place or in how they are shown; <see langword="null"/> where none does.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ThingDifference(int Before, List<Field>? Fields)
{
    /// <summary>Gets whether it is new.</summary>
    public bool IsNew => Before < 0;

    /// <summary>Gets whether it is new, or a field differs.</summary>
    public bool IsChanged => IsNew || Fields is not null;

    /// <summary>Compares.</summary>
    /// <param name="place">Its place before.</param>
    /// <param name="before">The thing before.</param>
    /// <param name="after">The thing after.</param>
    public static ThingDifference Of(int place, Entity before, Entity after)
    {
        if (ReferenceEquals(before.Facts, after.Facts))
        {
            return new ThingDifference(place, null);
        }

        // The place of the thing is shown with whatever it lacks.
        if (before.Span != after.Span)
        {
            return new ThingDifference(place, [.. after.Type.Fields]);
        }

        return IsSameOf(before.Facts, after.Facts) ? new ThingDifference(place, null)
            : new ThingDifference(place, [.. after.Type.Fields.Where(f => !IsSame(before.Facts.At(f.Slot), after.Facts.At(f.Slot)))]);
    }

    // How a value is written is shown, and equal values may be written differently: 12 months, 1 year.
    private static bool IsSame(FactValue? before, FactValue? after)
    {
        if (ReferenceEquals(before, after))
        {
            return true;
        }

        if (before is null || after is null || before.Span != after.Span)
        {
            return false;
        }

        return (before, after) switch
        {
            (RecordValue one, RecordValue other) => IsSameOf(one, other),
            (ListValue one, ListValue other) => one.IsComplete == other.IsComplete && IsSameOf(one.Items.AsSpan(), other.Items.AsSpan()),
            (ReferenceValue or BooleanValue or CodeValue, _) => before.Canonical == after.Canonical,
            _ => before.Canonical == after.Canonical && before.Display == after.Display,
        };
    }

    private static bool IsSameOf(RecordValue before, RecordValue after)
    {
        if (before.Declared != after.Declared)
        {
            return false;
        }

        if (before.Declared != 0)
        {
            return IsSameOf(before.Values, after.Values);
        }

        foreach (var field in after.Type.Fields)
        {
            if (!IsSame(before.At(field.Slot), after.At(field.Slot)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSameOf(ReadOnlySpan<FactValue?> before, ReadOnlySpan<FactValue?> after)
    {
        if (before.Length != after.Length)
        {
            return false;
        }

        for (var i = 0; i < before.Length; i++)
        {
            if (!IsSame(before[i], after[i]))
            {
                return false;
            }
        }

        return true;
    }
}
