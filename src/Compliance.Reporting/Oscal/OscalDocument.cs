using System.Text.Json;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;

namespace Compliance.Reporting.Oscal;

/// <summary>The document: metadata, the plan it follows, one result for each declaration, the rules as its source.</summary>
internal static class OscalDocument
{
    // The version whose schema the output was validated against.
    private const string Version = "1.2.1";

    /// <summary>Writes the document, an item of a result in each step.</summary>
    public static IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, ReportLimits limits, Utf8JsonWriter json)
    {
        var seed = string.Join('\n', reports.Select(OscalUuid.Seed));
        var rules = OscalUuid.Of("rules", seed);
        json.WriteStartObject();
        json.WriteStartObject("assessment-results");
        json.WriteString("uuid", OscalUuid.Of("assessment-results", $"{seed}{string.Concat(reports.Select(Dispositions))}"));
        json.WriteStartObject("metadata");
        json.WriteString("title", "Compliance assessment results / 合规检查结果");
        json.WriteString("last-modified", OscalText.Time(reports.Max(r => r.AsOf)));
        json.WriteString("version", "1");
        json.WriteString("oscal-version", Version);
        json.WriteEndObject();
        json.WriteStartObject("import-ap");
        json.WriteString("href", $"#{rules}");
        json.WriteString("remarks", "The rules stand for the assessment plan. / 规则包即评估计划。");
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var report in reports)
        {
            foreach (var step in new OscalResult(new ReportListing(report, limits)).Steps(json))
            {
                yield return step;
            }
        }

        json.WriteEndArray();
        WriteBackMatter(reports, rules, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The id of the document changes with waivers and baseline; the ids of its contents do not.
    private static string Dispositions(ComplianceReport report) => report.Dispositions is { Waivers: null, Baseline: null }
        ? string.Empty
        : $"\n{report.Dispositions.Waivers?.ContentHash} {report.Dispositions.Baseline?.ContentHash}";

    private static void WriteBackMatter(IReadOnlyList<ComplianceReport> reports, string rules, Utf8JsonWriter json)
    {
        json.WriteStartObject("back-matter");
        json.WriteStartArray("resources");
        json.WriteStartObject();
        json.WriteString("uuid", rules);
        json.WriteString("title", "Rules / 规则包");
        json.WriteStartArray("props");
        json.WriteProp("engine-version", reports[0].EngineVersion);
        foreach (var pack in reports[0].Rulebook.Packs)
        {
            json.WriteProp("pack", $"{pack.Id} {pack.Version} sha256:{pack.ContentHash}");
        }

        foreach (var narrowed in ChoiceText.Narrowed(reports.Take(1)))
        {
            json.WriteProp("choice", ChoiceText.Of(narrowed).En);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
