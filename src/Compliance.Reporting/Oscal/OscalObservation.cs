using Compliance.Facts;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Findings.Json;
using Compliance.Reporting.Sarif;
using Compliance.Reporting.Texts;
using Compliance.Text;
using Compliance.Text.Json;

namespace Compliance.Reporting.Oscal;

/// <summary>The observation of one result: the message and the facts that decided, the facts that are missing, or that the law of its days is not registered.</summary>
internal static class OscalObservation
{
    public static void Write(RuleResult result, Func<string, string> id, ReportListing listing, Utf8JsonWriter json) =>
        Write(result, "observation", result.Finding is { } found ? JsonWords.Word(found.Kind) : JsonWords.Word(result.Outcome), "finding", id, listing, json);

    /// <summary>Writes what is upcoming: an observation that no finding and no risk refers to.</summary>
    public static void WriteUpcoming(Finding finding, Func<string, string> id, ReportListing listing, Utf8JsonWriter json) => Write(
        new RuleResult(finding.Rule, finding.Subject, finding.Part, Outcome.Violated, finding, [], LiftedBy: null),
        "upcoming",
        $"upcoming-{JsonWords.Word(finding.Kind)}",
        "upcoming",
        id,
        listing,
        json);

    private static void Write(RuleResult result, string kind, string outcome, string type, Func<string, string> id, ReportListing listing, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("uuid", id(OscalKey.Of(kind, result)));
        json.WriteString("title", OscalText.Both(result.Rule.Title));
        json.WriteString("description", OscalText.Both(Description(result)));
        json.WriteStartArray("props");
        json.WriteProp("outcome", outcome);
        json.WriteProp("severity", JsonWords.Word(result.Rule.Severity));
        json.WriteProp("part", PartText.Of(result.Part).En);
        if (result.Finding is not null)
        {
            json.WriteProp("fingerprint", result.Finding.Fingerprint);
            OscalDisposition.WriteProps(result.Finding.Disposition, json);
        }

        foreach (var threshold in result.Finding?.Thresholds ?? [])
        {
            json.WriteProp("threshold", $"{threshold.Parameter.Id} = {threshold.Canonical}", OscalText.Both(ThresholdText.Of(threshold)));
        }

        if (result.Finding is { } dated)
        {
            WriteChanges("began", dated.Began, ChangeText.Began(dated), json);
            WriteChanges("ended", dated.Ended, ChangeText.Ended(dated), json);
        }

        json.WriteEndArray();
        json.WriteWords("methods", ["TEST"], m => m);
        json.WriteWords("types", [type], t => t);
        WriteSubject(result, id, json);
        WriteEvidence(result, listing.Limits, json);
        json.WriteString("collected", OscalText.Time(listing.Report.AsOf));
        json.WriteEndObject();
    }

    private static void WriteChanges(string name, IEnumerable<Evidence> facts, IEnumerable<LocalizedText> texts, Utf8JsonWriter json)
    {
        foreach (var (fact, text) in facts.Zip(texts))
        {
            json.WriteProp(name, $"{fact.Path} = {Abbreviation.Value(fact.Canonical)}", OscalText.Both(text));
        }
    }

    private static LocalizedText Description(RuleResult result) => result.Finding?.Message ?? (result.Outcome == Outcome.NotCovered ? NotCoveredText.Of(result) : new(
        string.Join(' ', result.Missing.Select(m => m.Question.Zh)),
        string.Join(' ', result.Missing.Select(m => m.Question.En))));

    private static void WriteSubject(RuleResult result, Func<string, string> id, Utf8JsonWriter json)
    {
        if (result.Subject is { } subject)
        {
            json.WriteStartArray("subjects");
            json.WriteStartObject();
            json.WriteString("subject-uuid", id($"subject {subject.Path}"));
            json.WriteString("type", "component");
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteEvidence(RuleResult result, ReportLimits limits, Utf8JsonWriter json)
    {
        if (result.Finding is not { Evidence: { IsEmpty: false } evidence })
        {
            return;
        }

        json.WriteStartArray("relevant-evidence");
        foreach (var fact in evidence.Take(limits.Evidence))
        {
            json.WriteStartObject();
            if (fact.Span.File is { } file)
            {
                json.WriteString("href", Href(file, fact.Span));
            }

            json.WriteString("description", OscalText.Line($"{fact.Path} = {Abbreviation.Value(fact.Canonical)}"));
            json.WriteEndObject();
        }

        if (evidence.Length > limits.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("description", OscalText.Both(LeftOutText.OfOne(LeftOutText.Facts, evidence.Length - limits.Evidence)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A cell as spreadsheets link it: company.xlsx#activities!C3.
    private static string Href(SourceFile file, SourceSpan span) => file.IsCell
        ? $"{ArtifactUri.Of(file.FileName)}#{Uri.EscapeDataString(file.CellName)}"
        : FormattableString.Invariant($"{ArtifactUri.Of(file.Path)}#L{span.Position.Line}");
}
