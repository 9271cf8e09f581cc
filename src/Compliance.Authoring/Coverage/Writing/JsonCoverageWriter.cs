using System.Text.Json;
using Compliance.Text.Json;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>Writes coverage for tools: indented UTF-8 JSON in both languages, the same bytes for the same rules.</summary>
public static class JsonCoverageWriter
{
    /// <summary>Writes a report as an object, with a line end after it. Its shape is fixed by <see cref="CoverageSchema"/>.</summary>
    public static void Write(CoverageReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        using (var json = new Utf8JsonWriter(output, ReadableJson.Options))
        {
            JsonCoverage.Write(report, json);
        }

        output.WriteByte((byte)'\n');
    }
}
