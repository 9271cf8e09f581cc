using Compliance.Text;

namespace Compliance.Reporting.Pictures;

/// <summary>A stretch of days in a picture.</summary>
/// <param name="Kind">What it is: <c>law</c>, <c>activity</c>, <c>fact</c>, <c>breach</c>, <c>due</c>.</param>
/// <param name="Label">What stands above it.</param>
/// <param name="From">The first day; none where it began before any that counts.</param>
/// <param name="Until">The last day; none where it goes on.</param>
public sealed record TimeRow(string Kind, LocalizedText Label, DateOnly? From, DateOnly? Until)
{
    /// <summary>Gets what stands above it, and the days.</summary>
    public override string ToString() => $"{Label} {IsoDay.Of(From)}..{IsoDay.Of(Until)}";
}
