using System.Collections.Immutable;
using System.Text.Json;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Text;
using Compliance.Text.Json;

namespace Compliance.Dispositions;

/// <summary>Writes a baseline: the same bytes for the same reports, whatever the order of the declaration.</summary>
public static class BaselineFile
{
    /// <summary>Writes what was found and is not waived. What is waived stays the waiver's business, also when it lapses.</summary>
    /// <param name="reports">The reports, to which waivers have been applied.</param>
    /// <param name="output">Where it goes.</param>
    /// <exception cref="ArgumentException">A company has no id, or declares twice; <see cref="Problems"/> says where.</exception>
    public static void Write(IReadOnlyCollection<ComplianceReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        if (Problems(reports) is [var first, ..])
        {
            throw new ArgumentException(first.Message.En, nameof(reports));
        }

        using (var json = new Utf8JsonWriter(output, ReadableJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber(BaselineKeywords.SchemaVersion.Id, BaselineKeywords.Version);
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
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Finds what keeps reports from being recorded in a baseline, or compared with one: a company without an id, and one that declares twice.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>Errors with their places, in reading order; none where all is well.</returns>
    public static ImmutableArray<Diagnostic> Problems(IReadOnlyCollection<ComplianceReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var diagnostics = new DiagnosticBag();
        var first = new Dictionary<string, Declaration>(TextEquality.Comparer);
        foreach (var declaration in reports.Select(r => r.Declaration))
        {
            if (declaration.CompanyId is not { } company)
            {
                diagnostics.Add(BaselineDiagnostics.NoCompany(declaration));
            }
            else if (!first.TryAdd(company, declaration))
            {
                diagnostics.Add(BaselineDiagnostics.CompanyTwice(declaration, first[company]));
            }
        }

        return diagnostics.ToSorted();
    }

    private static ImmutableArray<BaselineEntry> Entries(IReadOnlyCollection<ComplianceReport> reports) =>
    [
        .. reports
            .SelectMany(r => r.Findings.Where(f => f.Disposition.Kind != DispositionKind.Waived), (r, f) => (Company: r.Declaration.CompanyId!, Finding: f))
            .Select(x => new BaselineEntry(x.Company, x.Finding.Fingerprint, x.Finding.Rule.Id, x.Finding.Subject.Path, x.Finding.Kind))
            .DistinctBy(e => (e.Company, e.Fingerprint, e.Subject))
            .OrderBy(e => e.Company, StringComparer.Ordinal)
            .ThenBy(e => e.Rule, StringComparer.Ordinal)
            .ThenBy(e => e.Subject, StringComparer.Ordinal)
            .ThenBy(e => e.Fingerprint, StringComparer.Ordinal)
            .ThenBy(e => e.Kind),
    ];
}
