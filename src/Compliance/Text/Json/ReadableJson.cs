using System.Text.Encodings.Web;
using System.Text.Json;

namespace Compliance.Text.Json;

/// <summary>How JSON is written for people: indented, with line feeds on every machine, Chinese as it is.</summary>
public static class ReadableJson
{
    /// <summary>Gets the options of a <see cref="Utf8JsonWriter"/>. What is written is a file of its own, and is never pasted into HTML.</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };
}
