using System.Text.Json;
using Compliance.Text.Json;

namespace Compliance.Findings.Json;

/// <summary>Writes the parameters that decided, with their values in force.</summary>
public static class JsonThresholds
{
    /// <summary>Writes <c>thresholds</c>, a list by parameter id; it is empty where no parameter decided.</summary>
    public static void Write(Finding finding, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray("thresholds");
        foreach (var threshold in finding.Thresholds)
        {
            json.WriteStartObject();
            json.WriteString("parameter", threshold.Parameter.Id);
            json.WriteText("label", threshold.Parameter.Label);
            json.WriteString("value", threshold.Canonical);
            json.WriteText("display", threshold.Display);
            json.WriteInForce(threshold.Value.InForce);
            json.WriteString("status", JsonWords.Word(threshold.Value.Verification));
            json.WritePropertyName("source");
            JsonFinding.WriteCitation(threshold.Value.Citation, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
