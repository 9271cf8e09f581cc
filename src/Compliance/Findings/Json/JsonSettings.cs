using System.Text.Json;
using Compliance.Findings.Decisions;

namespace Compliance.Findings.Json;

/// <summary>Writes what was set for a run outside of its command line.</summary>
public static class JsonSettings
{
    /// <summary>Writes the settings; null where nothing was set.</summary>
    public static void Write(RunSettings? settings, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (settings is null)
        {
            json.WriteNull("settings");
            return;
        }

        json.WriteStartObject("settings");
        json.WriteString("file", settings.File);
        json.WriteString("origin", WordsOfDecisions.Origins[settings.Origin].Id);
        json.WriteStartArray("values");
        foreach (var value in settings.Values)
        {
            json.WriteStartObject();
            json.WriteString("key", value.Key);
            json.WriteString("value", value.Value);
            json.WriteString("variable", value.Variable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
