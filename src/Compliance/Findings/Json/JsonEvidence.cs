using Compliance.Facts;
using System.Text.Json;
using Compliance.Findings.Explanations;
using Compliance.Text.Json;

namespace Compliance.Findings.Json;

/// <summary>Writes declared facts with their values and places.</summary>
public static class JsonEvidence
{
    /// <summary>Writes a list of facts in their order; it is empty where there are none.</summary>
    public static void Write(string name, IEnumerable<Evidence> facts, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            Write(fact, json);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one fact.</summary>
    public static void Write(Evidence fact, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("path", fact.Path);
        json.WriteText("label", fact.Label);
        json.WriteString("value", Abbreviation.Value(fact.Canonical));
        json.WriteText("display", fact.Display);
        json.WritePlace(fact.Span);
        json.WriteEndObject();
    }
}
