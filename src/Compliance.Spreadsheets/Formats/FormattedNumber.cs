namespace Compliance.Spreadsheets.Formats;

/// <summary>A number as its format presents it.</summary>
/// <param name="Shown">What the cell shows; empty where it shows nothing.</param>
/// <param name="Meant">The same with all digits that the cell holds: units, signs and scale as shown.</param>
/// <param name="HidesDigits">Whether the cell holds more than it shows.</param>
/// <param name="HidesSign">Whether the cell shows a negative number as a positive one.</param>
internal readonly record struct FormattedNumber(string Shown, string Meant, bool HidesDigits, bool HidesSign)
{
    /// <summary>Gets by how many powers of ten the number that is shown is less than the one that the cell holds.</summary>
    public int Power { get; init; }
}
