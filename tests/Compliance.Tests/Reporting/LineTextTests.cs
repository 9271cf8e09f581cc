using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Compliance.Reporting.Json;

namespace Compliance.Tests.Reporting;

internal sealed class LineTextTests
{
    [Test]
    public void Text_EveryUnit_IsWrittenAsByTheWriterOfTheRuntime()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var text = $"a{(char)unit}银";

            Write(text).Should().Be(Expected(text), $"of U+{unit:X4}");
        }
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("activities[wallet].kind")]
    [TestCase("😀 \" \\ / < > & ' +")]
    public void Text_AnyText_IsWrittenAsByTheWriterOfTheRuntime(string? text) => Write(text).Should().Be(Expected(text));

    [Test]
    public void Text_LongerThanTheRoom_IsWrittenWhole()
    {
        var text = new string('银', 100_000);

        Write(text).Should().Be(Expected(text));
    }

    private static string Write(string? text)
    {
        var output = new ArrayBufferWriter<byte>();
        var line = new LineText(output);
        line.Raw("["u8);
        line.Text(text);
        line.Raw("]"u8);
        line.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Expected(string? text)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            json.WriteStringValue(text);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
