using System.Text.Json;
using Compliance.Reporting.Stepwise;
using Compliance.Text.Json;

namespace Compliance.Reporting.Json;

/// <summary>Writes a JSON file: indented, UTF-8 without a byte order mark, LF, Chinese unescaped, with a final line end.</summary>
internal static class JsonOutput
{
    /// <summary>Writes a file step by step. Between steps what was written is flushed, once it is enough.</summary>
    public static IEnumerable<WriteStep> Steps(Stream output, Func<Utf8JsonWriter, IEnumerable<WriteStep>> write)
    {
        using (var json = new Utf8JsonWriter(output, ReadableJson.Options))
        {
            foreach (var step in write(json))
            {
                if (json.BytesPending >= SteppedOutput.BlockBytes)
                {
                    json.Flush();
                }

                yield return step;
            }
        }

        output.WriteByte((byte)'\n');
        yield return default;
    }
}
