using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Text;

namespace Compliance.Dispositions;

/// <summary>Writes a baseline: the same bytes for the same reports, whatever the order of the declaration.</summary>
public static class BaselineFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        // The output is a file of its own, never pasted into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes what was found and is not waived. What is waived stays the waiver's business, also when it lapses.</summary>
    /// <param name="reports">The reports, to which waivers have been applied.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IReadOnlyCollection<ComplianceReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber(BaselineKeywords.SchemaVersion.Id, 1);
            json.WriteString(BaselineKeywords.AsOf.Id, IsoDay.Of(reports.Max(r => r.AsOf)));
            json.WriteStartArray(BaselineKeywords.Findings.Id);
            foreach (var entry in Entries(reports))
            {
                json.WriteStartObject();
                json.WriteString(BaselineKeywords.Company.Id, entry.Company);
                json.WriteString(BaselineKeywords.Fingerprint.Id, entry.Fingerprint);
                json.WriteString(BaselineKeywords.Rule.Id, entry.Rule);
                json.WriteString(BaselineKeywords.Subject.Id, entry.Subject);
                json.WriteString(BaselineKeywords.Kind.Id, WordsOfFindings.Kinds[entry.Kind].Id);
                json.WriteNumber(BaselineKeywords.Count.Id, entry.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static ImmutableArray<BaselineEntry> Entries(IReadOnlyCollection<ComplianceReport> reports) =>
    [
        .. reports
            .SelectMany(r => r.Findings.Where(f => f.Disposition.Kind != DispositionKind.Waived), (r, f) => (Company: r.Declaration.Principal?.Id, Finding: f))
            .GroupBy(x => (x.Company, x.Finding.Fingerprint, x.Finding.Kind))
            .Select(g => new BaselineEntry(g.Key.Company, g.Key.Fingerprint, g.First().Finding.Rule.Id, g.First().Finding.Subject.Path, g.Key.Kind, g.Count()))
            .OrderBy(e => e.Company, StringComparer.Ordinal)
            .ThenBy(e => e.Rule, StringComparer.Ordinal)
            .ThenBy(e => e.Subject, StringComparer.Ordinal)
            .ThenBy(e => e.Fingerprint, StringComparer.Ordinal)
            .ThenBy(e => e.Kind),
    ];
}
