using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Sections;

/// <summary>What was judged, on which day, by what.</summary>
internal static class HeaderSection
{
    public static void Write(ComplianceReport report, TerminalWriter writer)
    {
        var company = report.Declaration.Principal?.DisplayName;
        writer.Field(0, FieldLabels.Declaration, TerminalStyle.Strong, company is null ? report.Declaration.Name : $"{company} · {report.Declaration.Name}");
        writer.Field(0, FieldLabels.AsOf, report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.Field(0, FieldLabels.Packs, report.Rulebook.Packs.Select(p => $"{p.Title.In(writer.Language)} · {p.Id} {p.Version}"));
        writer.Field(0, FieldLabels.Engine, $"Compliance {report.EngineVersion}");
    }
}
