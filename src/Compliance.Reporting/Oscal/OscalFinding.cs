using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Json;

namespace Compliance.Reporting.Oscal;

/// <summary>The finding of one rule over all subjects: satisfied only if no result failed and none is undetermined or not covered.</summary>
internal static class OscalFinding
{
    public static void Write(OscalRule results, Func<string, string> id, Utf8JsonWriter json)
    {
        var rule = results.Rule;
        var (state, reason) = State(results);
        json.WriteStartObject();
        json.WriteString("uuid", id($"finding {rule.Id}"));
        json.WriteString("title", OscalText.Both(rule.Title));
        json.WriteString("description", OscalText.Line(string.Join("; ", rule.Clauses.Select(c => $"{c.Id} {OscalText.Both(c.Text)}").DefaultIfEmpty(OscalText.Both(rule.Title)))));
        json.WriteStartArray("props");
        json.WriteProp("severity", JsonWords.Word(rule.Severity));
        json.WriteProp("modality", JsonWords.Word(rule.Modality));
        json.WriteProp("satisfied", FormattableString.Invariant($"{results.Satisfied} of {results.Total}"));
        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("type", "objective-id");
        json.WriteString("target-id", rule.Id);
        json.WriteStartObject("status");
        json.WriteString("state", state);
        json.WriteString("reason", reason);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteReferences("related-observations", "observation", results.Observed, id, json);
        WriteReferences("related-risks", "risk", results.Observed.Where(OscalRisk.Is), id, json);
        json.WriteEndObject();
    }

    // OSCAL has two states; the reason says whether it failed, or is undetermined or not covered.
    private static (string State, string Reason) State(OscalRule results) => results switch
    {
        { Violations: > 0 } => ("not-satisfied", "fail"),
        { Open: > 0 } => ("not-satisfied", "other"),
        _ => ("satisfied", "pass"),
    };

    private static void WriteReferences(string list, string kind, IEnumerable<RuleResult> results, Func<string, string> id, Utf8JsonWriter json)
    {
        var ids = results.Select(r => id(OscalKey.Of(kind, r))).ToList();
        if (ids.Count == 0)
        {
            return;
        }

        json.WriteStartArray(list);
        foreach (var one in ids)
        {
            json.WriteStartObject();
            json.WriteString($"{kind}-uuid", one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
