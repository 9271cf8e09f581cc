using System.Globalization;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Says how much is left out of a list and how to see all of it; the same words in every format.</summary>
internal static class LeftOutText
{
    public static readonly LocalizedText Findings = new("结论", "findings");
    public static readonly LocalizedText Upcoming = new("即将发生的事项", "upcoming findings");
    public static readonly LocalizedText Undetermined = new("待定事项", "undetermined results");
    public static readonly LocalizedText NotCovered = new("未收录事项", "results not covered");
    public static readonly LocalizedText Questions = new("待补充申报的事实", "facts to declare");
    public static readonly LocalizedText Claims = new("所主张的事实", "claims");
    public static readonly LocalizedText Facts = new("事实", "facts");
    public static readonly LocalizedText Conditions = new("条件", "conditions");

    /// <summary>Says that a part of a list is left out: "… 4,000 more of 5,000 findings are not listed; --max-listed raises the limit".</summary>
    public static LocalizedText Of<T>(LocalizedText what, ListedPart<T> part) => Of(what, part.LeftOut, part.Total);

    /// <summary>Says that a part of a list is left out.</summary>
    /// <param name="what">What is listed.</param>
    /// <param name="leftOut">How many are left out.</param>
    /// <param name="total">How many there are.</param>
    public static LocalizedText Of(LocalizedText what, int leftOut, int total) => new(
        string.Create(CultureInfo.InvariantCulture, $"……共 {total} 项{what.Zh}，其中 {leftOut} 项未列出；--max-listed 可提高上限"),
        string.Create(CultureInfo.InvariantCulture, $"… {leftOut} more of {total} {what.En} are not listed; --max-listed raises the limit"));

    /// <summary>Says that facts or conditions of one finding are left out; the declaration and the rule have them all.</summary>
    public static LocalizedText OfOne(LocalizedText what, int leftOut) => new(
        string.Create(CultureInfo.InvariantCulture, $"……另有 {leftOut} 项{what.Zh}未列出"),
        string.Create(CultureInfo.InvariantCulture, $"… {leftOut} more {what.En} are not listed"));

    /// <summary>Gets what is said of all lists of a report that are cut; nothing where all is listed. Lists that a format does not have are not read.</summary>
    public static IEnumerable<LocalizedText> OfFindings(ReportListing listing)
    {
        if (listing.Findings.LeftOut > 0)
        {
            yield return Of(Findings, listing.Findings);
        }

        if (listing.Upcoming.LeftOut > 0)
        {
            yield return Of(Upcoming, listing.Upcoming);
        }

        if (listing.Undetermined.LeftOut > 0)
        {
            yield return Of(Undetermined, listing.Undetermined);
        }

        if (listing.NotCovered.LeftOut > 0)
        {
            yield return Of(NotCovered, listing.NotCovered);
        }
    }
}
