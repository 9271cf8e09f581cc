using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Json;

namespace Compliance.Reporting.Oscal;

/// <summary>The finding of one rule over all subjects: satisfied only if no result failed and none is undetermined.</summary>
internal static class OscalFinding
{
    public static void Write(IReadOnlyList<RuleResult> results, Func<string, string> id, Utf8JsonWriter json)
    {
        var rule = results[0].Rule;
        var (state, reason) = State(results);
        json.WriteStartObject();
        json.WriteString("uuid", id($"finding {rule.Id}"));
        json.WriteString("title", OscalText.Both(rule.Title));
        json.WriteString("description", OscalText.Line(string.Join("; ", rule.Clauses.Select(c => $"{c.Id} {OscalText.Both(c.Text)}").DefaultIfEmpty(OscalText.Both(rule.Title)))));
        json.WriteStartArray("props");
        json.WriteProp("severity", JsonWords.Word(rule.Severity));
        json.WriteProp("modality", JsonWords.Word(rule.Modality));
        json.WriteProp("satisfied", FormattableString.Invariant($"{results.Count(r => r.Outcome == Outcome.Satisfied)} of {results.Count}"));
        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("type", "objective-id");
        json.WriteString("target-id", rule.Id);
        json.WriteStartObject("status");
        json.WriteString("state", state);
        json.WriteString("reason", reason);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteReferences("related-observations", "observation", results.Where(r => r.Outcome is Outcome.Violated or Outcome.Undetermined), id, json);
        WriteReferences("related-risks", "risk", results.Where(OscalRisk.Is), id, json);
        json.WriteEndObject();
    }

    // OSCAL has two states; the reason says whether it failed or is undetermined.
    private static (string State, string Reason) State(IReadOnlyList<RuleResult> results)
    {
        if (results.Any(r => r.Finding?.Kind == FindingKind.Violation))
        {
            return ("not-satisfied", "fail");
        }

        return results.Any(r => r.Outcome == Outcome.Undetermined || OscalRisk.Is(r)) ? ("not-satisfied", "other") : ("satisfied", "pass");
    }

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
