using System.Text.Json;
using Compliance.Findings.Explanations;

namespace Compliance.Reporting.Json;

/// <summary>Writes declared facts with their values and places.</summary>
internal static class JsonEvidence
{
    /// <summary>Writes a list of facts in their order; it is empty where there are none.</summary>
    public static void Write(string name, IEnumerable<Evidence> facts, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("path", fact.Path);
            json.WriteText("label", fact.Label);
            json.WriteString("value", fact.Canonical);
            json.WriteText("display", fact.Display);
            json.WritePlace(fact.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
