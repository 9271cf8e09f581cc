using Compliance.Findings;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Views;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>The head of a console report: declaration, day of the judgement, packs, engine.</summary>
internal static class HeaderSection
{
    public static void Write(ComplianceReport report, TerminalWriter writer)
    {
        var company = report.Declaration.Principal?.DisplayName;
        writer.Field(0, FieldLabels.Declaration, TerminalStyle.Strong, company is null ? report.Declaration.Name : $"{company} · {report.Declaration.Name}");
        writer.Field(0, LocalizedText.Same("sha256"), ReportIdentity.Short(report.Declaration.ContentHash));
        writer.Field(0, FieldLabels.AsOf, IsoDay.Of(report.AsOf));
        writer.Field(0, FieldLabels.Packs, Packs(report.Rulebook, writer));
        if (!report.Rulebook.Choice.IsAll)
        {
            writer.Field(0, ChoiceText.Label, TerminalStyle.Doubtful, ChoiceText.Of(report.Rulebook).In(writer.Language));
        }

        if (report.Settings is { } settings)
        {
            writer.Field(0, FieldLabels.Settings, writer.InLanguage(settings.Summary));
        }

        writer.Field(0, FieldLabels.Engine, $"Compliance {report.EngineVersion}");
    }

    // An instrument by its title; the fields of law behind it, which may be many, by their ids on one line. Packs without rules are left out. The hash of all of them comes last.
    private static IEnumerable<string> Packs(Rulebook rulebook, TerminalWriter writer)
    {
        foreach (var pack in rulebook.Packs.Where(p => p.Instrument is not null && (rulebook.Choice.IsAll || p.Rules.Length > 0)))
        {
            yield return $"{pack.Title.In(writer.Language)} · {pack.Id} {pack.Version}";
        }

        foreach (var packs in rulebook.Packs.Where(p => p.Instrument is null && p.Rules.Length > 0).GroupBy(p => p.Version, StringComparer.Ordinal))
        {
            yield return $"{string.Join(" · ", packs.Select(p => p.Id))} · {packs.Key}";
        }

        yield return $"sha256 {ReportIdentity.Short(rulebook.ContentHash)}";
    }
}
