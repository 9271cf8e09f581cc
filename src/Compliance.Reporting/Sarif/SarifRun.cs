using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Json;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Text.Json;

namespace Compliance.Reporting.Sarif;

/// <summary>The one run of a log: tool, rules, taxonomies, results.</summary>
/// <param name="reports">At least one report.</param>
/// <param name="options">Language and contents.</param>
internal sealed class SarifRun(IReadOnlyList<ComplianceReport> reports, SarifReportOptions options)
{
    /// <summary>Writes the run, a result in each step.</summary>
    public IEnumerable<WriteStep> Steps(Utf8JsonWriter json)
    {
        var listed = Listed();
        var taxonomies = new SarifTaxonomies(listed);
        json.WriteStartObject();
        json.WriteString("language", options.Language == Language.En ? "en" : "zh-CN");
        var notices = new SarifNotices([.. WaiverLook.AllNotices(reports)], options.Language);
        WriteTool(listed, taxonomies, notices, json);
        notices.Write(json);
        taxonomies.Write(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        var results = new SarifResults(listed, taxonomies, reports.Any(r => r.Dispositions.Baseline is not null), options.Language);
        json.WriteStartArray("results");
        foreach (var report in reports)
        {
            foreach (var step in results.StepsOf(report, options.IncludesPasses, json))
            {
                yield return step;
            }
        }

        json.WriteEndArray();
        WriteProperties(json);
        json.WriteEndObject();
    }

    // The rules with results in this log, not all that were evaluated.
    private List<Rule> Listed() =>
    [
        .. reports.SelectMany(r => r.Results)
            .Where(r => options.IncludesPasses || r.Outcome is Outcome.Violated or Outcome.Undetermined)
            .Select(r => r.Rule)
            .Concat(reports.SelectMany(r => r.Upcoming).Select(f => f.Rule))
            .Concat(options.IncludesPasses ? AbsentFinding.Of(reports).Select(a => a.Rule).OfType<Rule>() : [])
            .DistinctBy(r => r.Id)
            .OrderBy(r => r.Id, StringComparer.Ordinal),
    ];

    private void WriteTool(List<Rule> listed, SarifTaxonomies taxonomies, SarifNotices notices, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Compliance");
        json.WriteString("version", reports[0].EngineVersion);
        taxonomies.WriteReferences("supportedTaxonomies", json);
        json.WriteStartArray("rules");
        foreach (var rule in listed)
        {
            SarifRule.Write(rule, taxonomies, options.Language, json);
        }

        json.WriteEndArray();
        notices.WriteKinds(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The inputs of the run, and the counts of results that are not listed.
    private void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WritePacks(reports[0].Rulebook);
        json.WriteStartArray("declarations");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("name", report.Declaration.Name);
            json.WriteString("sha256", report.Declaration.ContentHash);
            json.WriteDay("as_of", report.AsOf);
            if (report.Horizon is not null)
            {
                json.WriteDay("horizon", report.Horizon);
            }

            JsonReport.WriteCounts(report.Counts, json);
            JsonAssertions.Write(report, json);
            if (DispositionText.IsKnown(report))
            {
                JsonDispositions.Write(report, json);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
