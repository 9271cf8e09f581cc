using System.Collections.Immutable;
using System.Globalization;
using Compliance.Text;

namespace Compliance.Law;

/// <summary>What makes the working days of one year: the holidays off, and the days of a weekend that are worked.</summary>
/// <param name="Year">The year.</param>
/// <param name="Citation">What says so.</param>
/// <param name="Verification">How far the days were checked; days that were not verified cannot make a violation.</param>
/// <param name="Off">The days off; those of a weekend may be among them.</param>
/// <param name="Worked">The days of a weekend that are worked.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record CalendarYear(int Year, Citation Citation, Verification Verification, ImmutableArray<DateOnly> Off, ImmutableArray<DateOnly> Worked, SourceSpan Span)
{
    /// <summary>Gets the year.</summary>
    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);
}
