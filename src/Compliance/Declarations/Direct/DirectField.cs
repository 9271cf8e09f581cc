using Compliance.Facts;
using Compliance.Facts.Parsing;
using Compliance.Types;

namespace Compliance.Declarations.Direct;

/// <summary>A field with all that reading its value needs.</summary>
internal sealed class DirectField(Field field, DirectType type)
{
    /// <summary>Gets the place of the value.</summary>
    public int Slot { get; } = field.Slot;

    /// <summary>Gets the type of the value.</summary>
    public DirectType Type { get; } = type;

    /// <summary>Gets what numbers may be.</summary>
    public NumberBounds Bounds { get; } = new(field.Minimum, field.Maximum);

    /// <summary>Determines whether a value says none where the field cannot be that.</summary>
    public bool RefusesNone(FactValue? value) => value is NoneValue or MapValue && field.RefusesNone(value);
}
