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
    // Code hosts refuse a run with more.
    private const int MostResults = 25_000;

    private readonly SarifLocations _locations = new(options.SourceRoot);
    private readonly List<ReportListing> _listings = [.. Listings(reports, options)];

    /// <summary>Writes the run, a result in each step.</summary>
    public IEnumerable<WriteStep> Steps(Utf8JsonWriter json)
    {
        var listed = Listed();
        var taxonomies = new SarifTaxonomies(listed);
        json.WriteStartObject();
        json.WriteString("language", options.Language == Language.En ? "en" : "zh-CN");
        var notices = new SarifNotices([.. WaiverLook.AllNotices(reports)], [.. _listings.SelectMany(l => LeftOutText.OfFindings(l).Select(t => new LocalizedText($"{l.Report.Declaration.Name}：{t.Zh}", $"{l.Report.Declaration.Name}: {t.En}")))], _locations, options.Language);
        WriteTool(listed, taxonomies, notices, json);
        notices.Write(json);
        taxonomies.Write(json);
        if (options.SourceRoot is not null)
        {
            // Where it is, each machine knows by itself.
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject(SarifLocations.BaseId);
            json.WriteMessage("description", new("源代码库的根目录", "The root of the repository"), options.Language);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteString("columnKind", "utf16CodeUnits");
        var results = new SarifResults(listed, taxonomies, _locations, reports.Any(r => r.Dispositions.Baseline is not null), options.Language);
        json.WriteStartArray("results");
        foreach (var listing in _listings)
        {
            foreach (var step in results.StepsOf(listing, options.IncludesPasses, json))
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
        .. reports.SelectMany(r => r.EnumerateResults())
            .Where(r => options.IncludesPasses || r.Outcome == Outcome.Violated)
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
        if (options.Catalogue is { } catalogue)
        {
            json.WriteString("informationUri", catalogue.AbsoluteUri);
        }

        taxonomies.WriteReferences("supportedTaxonomies", json);
        json.WriteStartArray("rules");
        foreach (var rule in listed)
        {
            SarifRule.Write(rule, taxonomies, options, json);
        }

        if (!options.IncludesPasses)
        {
            SarifOpen.WriteDescriptors(options.Language, json);
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
        json.WriteChoice(reports[0].Rulebook);
        if (reports[0].Settings is { } settings)
        {
            JsonSettings.Write(settings, json);
        }

        json.WriteStartArray("declarations");
        foreach (var listing in _listings)
        {
            var report = listing.Report;
            json.WriteStartObject();
            json.WriteString("name", report.Declaration.Name);
            json.WriteString("sha256", report.Declaration.ContentHash);
            json.WriteString("company", report.Declaration.CompanyId);
            json.WriteDay("as_of", report.AsOf);
            if (report.Horizon is not null)
            {
                json.WriteDay("horizon", report.Horizon);
            }

            JsonReport.WriteCounts(report.Counts, json);
            JsonAssertions.Write(listing, json);
            WriteLeftOut(listing, json);
            if (DispositionText.IsKnown(report))
            {
                JsonDispositions.Write(report, json);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<ReportListing> Listings(IReadOnlyList<ComplianceReport> reports, SarifReportOptions options)
    {
        // Without passes what is open of a declaration is one result.
        int[] lists = [.. reports.SelectMany(r => new[] { r.Findings.Length, r.Upcoming.Length, Open(r.Counts.Undetermined), Open(r.Counts.NotCovered) })];
        var most = Math.Min(options.Limits.Listed, ReportLimits.Share(lists, MostResults));
        return reports.Select(r => new ReportListing(r, options.Limits with { Listed = most }));

        int Open(int count) => options.IncludesPasses ? count : Math.Min(count, 1);
    }

    private static void WriteLeftOut(ReportListing listing, Utf8JsonWriter json)
    {
        (string Name, int Count)[] left =
        [
            ("findings", listing.Findings.LeftOut), ("upcoming", listing.Upcoming.LeftOut), ("undetermined", listing.Undetermined.LeftOut), ("not_covered", listing.NotCovered.LeftOut), ("asserted", listing.Asserted.LeftOut),
        ];
        if (left.All(l => l.Count == 0))
        {
            return;
        }

        json.WriteStartObject("left_out");
        foreach (var (name, count) in left.Where(l => l.Count > 0))
        {
            json.WriteNumber(name, count);
        }

        json.WriteEndObject();
    }
}
