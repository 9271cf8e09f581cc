namespace Compliance.Conditions.Binding.Operands;

/// <summary>What a value written out in arithmetic looks like; it is typed by this only where nothing else says its type.</summary>
internal enum LiteralShape
{
    /// <summary>A number without a unit.</summary>
    Number,

    /// <summary>A number with a per cent sign.</summary>
    Percent,

    /// <summary>A number with a unit of money.</summary>
    Money,

    /// <summary>A number with a unit of time.</summary>
    Duration,

    /// <summary>A day.</summary>
    Date,
}
