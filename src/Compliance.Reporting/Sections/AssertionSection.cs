using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>The claims of the declaration by which rules found nothing: each claim once with the things it is made of and the rules it decided.</summary>
internal static class AssertionSection
{
    private const int Indent = 6;

    // A reader at a terminal looks for what matters; who asks for more gets as much.
    private const int GroupsShown = 12;
    private const int PlacesShown = 3;

    public static void Write(ReportListing listing, TerminalWriter writer)
    {
        var asserted = listing.Report.Asserted;
        if (asserted.IsEmpty)
        {
            return;
        }

        writer.Blank();
        writer.Flow(0, (AssertionText.Count(asserted.Length).In(writer.Language), TerminalStyle.Strong));
        writer.Paragraph(2, AssertionText.Meaning, TerminalStyle.Dim);
        writer.Blank();
        var groups = AssertionGroup.Of(asserted);
        var shown = Math.Max(GroupsShown, listing.Limits.Listed > ReportLimits.Terminal.Listed ? listing.Limits.Listed : 0);
        foreach (var group in groups.Take(shown))
        {
            Write(group, writer);
        }

        if (groups.Count > shown)
        {
            writer.Blank();
            writer.Paragraph(2, AssertionText.More(groups.Skip(shown).Sum(g => g.Claims.Count)), TerminalStyle.Dim);
        }
    }

    private static void Write(AssertionGroup group, TerminalWriter writer)
    {
        var number = group.Claims.Count.ToString(CultureInfo.InvariantCulture);
        var count = group.Claims.Count == 1 ? string.Empty : $"  {new LocalizedText($"{number} 处", $"{number} places").In(writer.Language)}";
        writer.Flow(
            2,
            ($"{group.Kind.Label().In(writer.Language)}  ", TerminalStyle.Hint),
            (group.Claim.In(writer.Language), TerminalStyle.Strong),
            (count, TerminalStyle.Plain));
        foreach (var claim in group.Claims.Take(PlacesShown))
        {
            var value = group.HasOwnValues ? $" = {claim.Display.In(writer.Language)}" : string.Empty;
            writer.Flow(Indent, ($"{claim.Path}{value}{(SourcePlace.Of(claim.Span) is { } span ? $"  {span}" : string.Empty)}", TerminalStyle.Dim));
        }

        if (group.Claims.Count > PlacesShown)
        {
            var more = (group.Claims.Count - PlacesShown).ToString(CultureInfo.InvariantCulture);
            writer.Paragraph(Indent, new LocalizedText($"……另有 {more} 处", $"… and {more} more").In(writer.Language), TerminalStyle.Dim);
        }

        writer.Paragraph(Indent, $"→ {group.Decided.In(writer.Language)}", TerminalStyle.Dim);
    }
}
