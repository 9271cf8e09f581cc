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

        List<Field>? fields = null;
        foreach (var field in after.Type.Fields)
        {
            if (!IsSame(before.Facts.At(field.Slot), after.Facts.At(field.Slot)))
            {
                (fields ??= []).Add(field);
            }
        }

        return new ThingDifference(place, fields);
    }

    // How a value is written is shown, and equal values may be written differently: 12 months, 1 year.
    private static bool IsSame(FactValue? before, FactValue? after) =>
        ReferenceEquals(before, after)
        || (before is not null && after is not null && before.Span == after.Span && before.Canonical == after.Canonical
            && (before is ReferenceValue or BooleanValue or CodeValue || before.Display == after.Display));
}
