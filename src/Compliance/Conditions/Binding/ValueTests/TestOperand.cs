namespace Compliance.Conditions.Binding.ValueTests;

/// <summary>What stands behind a test.</summary>
public enum TestOperand
{
    /// <summary>One value of the type tested.</summary>
    One,

    /// <summary>Several values of the type tested.</summary>
    Several,

    /// <summary>One value of the type of the items of a list.</summary>
    Item,

    /// <summary>Several values of the type of the items of a list.</summary>
    SeveralItems,

    /// <summary>A period, a day, a region, or several of these.</summary>
    Extents,

    /// <summary>Words of a text.</summary>
    Words,

    /// <summary>True or false.</summary>
    Answer,
}
