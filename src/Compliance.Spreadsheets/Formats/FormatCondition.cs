namespace Compliance.Spreadsheets.Formats;

/// <summary>For which numbers a part of a format is: <c>[&lt;=100]</c>.</summary>
/// <param name="Operator">How the number is compared.</param>
/// <param name="Bound">With what.</param>
internal sealed record FormatCondition(string Operator, decimal Bound)
{
    /// <summary>Determines whether the part is for a number.</summary>
    public bool Holds(decimal number) => Operator switch
    {
        "<" => number < Bound,
        "<=" => number <= Bound,
        ">" => number > Bound,
        ">=" => number >= Bound,
        "<>" => number != Bound,
        _ => number == Bound,
    };
}
