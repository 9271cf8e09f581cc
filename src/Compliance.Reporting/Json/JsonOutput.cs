using System.Text.Encodings.Web;
using System.Text.Json;

namespace Compliance.Reporting.Json;

/// <summary>Writes a JSON file: indented, UTF-8 without a byte order mark, LF, Chinese unescaped, with a final line end.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        // The output is a file of its own, never pasted into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            write(json);
        }

        output.WriteByte((byte)'\n');
    }
}
