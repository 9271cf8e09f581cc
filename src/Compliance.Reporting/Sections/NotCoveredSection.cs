using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Texts;

namespace Compliance.Reporting.Sections;

/// <summary>The days whose law is not registered, with the rules that would apply on them.</summary>
internal static class NotCoveredSection
{
    public static void Write(ReportListing listing, TerminalWriter writer)
    {
        var results = listing.NotCovered;
        if (results.Total == 0)
        {
            return;
        }

        writer.Blank();
        writer.Flow(0, (NotCoveredText.Count(results.Total).In(writer.Language), TerminalStyle.Strong));
        writer.Blank();
        foreach (var group in results.Items.GroupBy(r => r.CoveredFrom!.Value).OrderBy(g => g.Key))
        {
            var number = group.Count().ToString(CultureInfo.InvariantCulture);
            writer.Flow(2, ($"– {NotCoveredText.Before(group.Key).In(writer.Language)}", TerminalStyle.Open), ($"  {number}", TerminalStyle.Dim));
            writer.Paragraph(4, AssertionText.Rules([.. group.Select(r => r.Rule).Distinct()], AssertionText.RulesShown).In(writer.Language), TerminalStyle.Dim);
        }

        ConsoleReportWriter.WriteLeftOut(LeftOutText.NotCovered, results, writer);
    }
}
