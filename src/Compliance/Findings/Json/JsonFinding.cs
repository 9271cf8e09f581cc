using System.Text.Json;
using Compliance.Findings.Explanations;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text.Json;

namespace Compliance.Findings.Json;

/// <summary>Writes one finding.</summary>
public static class JsonFinding
{
    /// <summary>Writes a finding as an object, as it stands in a report.</summary>
    public static void Write(Finding finding, Utf8JsonWriter json) => Write(finding, ReportLimits.Default, json);

    /// <summary>Writes a finding as an object, as it stands in a report.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="limits">How many of its facts and conditions are listed.</param>
    /// <param name="json">Where it goes; it is not flushed.</param>
    public static void Write(Finding finding, ReportLimits limits, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("kind", JsonWords.Word(finding.Kind));
        json.WriteString("severity", JsonWords.Word(finding.Rule.Severity));
        WriteRule(finding.Rule, json);
        json.WriteStartArray("clauses");
        foreach (var clause in finding.Rule.Clauses)
        {
            WriteClause(clause, json);
        }

        json.WriteEndArray();
        json.WriteSubject(finding.Subject);
        json.WritePart(finding.Part);
        json.WriteStartArray("basis");
        foreach (var citation in finding.Part.Basis)
        {
            WriteCitation(citation, json);
        }

        json.WriteEndArray();
        json.WriteText("message", finding.Message);
        json.WriteText("remedy", finding.Remedy);
        JsonEvidence.Write("evidence", finding.Evidence.Take(limits.Evidence), json);
        WriteLeftOut("evidence_left_out", finding.Evidence.Length - limits.Evidence, json);
        JsonThresholds.Write(finding, json);
        JsonEvidence.Write("began", finding.Began, json);
        JsonEvidence.Write("ended", finding.Ended, json);
        var room = limits.Conditions;
        WriteTrace("trace", finding.Trace, ref room, json);
        WriteLeftOut("conditions_left_out", -room, json);
        json.WriteWords("caps", finding.Caps, JsonWords.Word);
        WriteMitigation(finding.MitigatedBy, json);
        json.WriteWords("responses", finding.Responses, r => r.Id);
        JsonConsequences.Write(finding, json);
        JsonDispositions.Write(finding.Disposition, json);
        json.WriteEndObject();
    }

    private static void WriteRule(Rule rule, Utf8JsonWriter json)
    {
        json.WriteStartObject("rule");
        json.WriteString("id", rule.Id);
        json.WriteText("title", rule.Title);
        json.WriteString("modality", JsonWords.Word(rule.Modality));
        json.WriteEndObject();
    }

    private static void WriteClause(Clause clause, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", clause.Id);
        json.WriteString("instrument", clause.Instrument.Id);
        json.WriteString("measure", clause.Measure);
        json.WriteText("quote", clause.Text);
        json.WriteString("wording", JsonWords.Word(clause.Wording));
        json.WriteEndObject();
    }

    /// <summary>Writes a citation as an object.</summary>
    public static void WriteCitation(Citation citation, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("source", citation.Source.Id);
        json.WriteText("title", citation.Source.Title);
        json.WriteString("article", citation.Article?.Number);
        json.WriteString("number", citation.Source.Number);
        json.WriteString("legal_order", citation.Source.Order.Id);
        json.WriteString("type", citation.Source.Type.Id);
        json.WriteString("status", JsonWords.Word(citation.Verification));
        json.WriteInForce(citation.InForce);
        json.WriteString("quote", citation.Article?.Quote);
        json.WriteString("addressee", citation.Article?.Addressee?.Words.Text);
        json.WriteString("scope", citation.Article?.Scope?.Text);
        json.WriteWords("exceptions", citation.Article?.Exceptions ?? [], e => e.Text);
        json.WriteEndObject();
    }

    // What has no room any more is counted, each condition once with all below it.
    private static void WriteTrace(string name, IEnumerable<TraceNode> nodes, ref int room, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var node in nodes)
        {
            if (--room < 0)
            {
                continue;
            }

            json.WriteStartObject();
            json.WriteText("text", node.Text);
            json.WriteString("value", JsonWords.Word(node.Value));
            WriteTrace("children", node.Children, ref room, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLeftOut(string name, int count, Utf8JsonWriter json)
    {
        if (count > 0)
        {
            json.WriteNumber(name, count);
        }
    }

    private static void WriteMitigation(Mitigation? mitigation, Utf8JsonWriter json)
    {
        if (mitigation is null)
        {
            json.WriteNull("mitigation");
            return;
        }

        json.WriteStartObject("mitigation");
        json.WriteString("id", mitigation.Id);
        json.WriteText("title", mitigation.Title);
        json.WriteWords("clauses", mitigation.Clauses, c => c.Id);
        json.WriteEndObject();
    }
}
