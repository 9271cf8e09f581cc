using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Compliance.Benchmarks.Workload;

namespace Compliance.Benchmarks.Bulk;

/// <summary>
/// Makes NDJSON as other engines were measured with: in each line a company with about 5 licences, 12 activities,
/// 4 cooperations and 4 stakes, 3.7 KB. All is declared.
/// </summary>
internal sealed class BulkGenerator
{
    // After these the lines come again: nothing is remembered from line to line.
    private const int Different = 5000;

    private readonly SeededRandom _random = new(7);

    /// <summary>Writes lines to a file.</summary>
    public static void Write(string path, int count)
    {
        var generator = new BulkGenerator();
        var lines = Enumerable.Range(0, Math.Min(count, Different)).Select(generator.Line).ToArray();
        using var file = new BufferedStream(File.Create(path), 1 << 20);
        for (var i = 0; i < count; i++)
        {
            file.Write(lines[i % Different]);
        }
    }

    private byte[] Line(int number)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Company(json, number);
            json.WriteStartArray("companies");
            json.WriteEndArray();
            List(json, "licences", 3 + _random.Below(5), Licence);
            List(json, "activities", 9 + _random.Below(7), Activity);
            List(json, "cooperations", 2 + _random.Below(5), Cooperation);
            List(json, "stakes", 2 + _random.Below(5), Stake);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private void Company(Utf8JsonWriter json, int number)
    {
        json.WriteStartObject("company");
        json.WriteString("id", $"c{number}");
        json.WriteString("name", $"Platform Company {number} Limited");
        json.WriteString("region", "3301");
        json.WriteString("founded", Day());
        json.WriteNumber("capital", 1_000_000 + _random.Below(899_000_000));
        json.WriteNumber("staff", 5 + _random.Below(5000));
        json.WriteBoolean("listed", _random.In100(30));
        json.WriteEndObject();
    }

    private void Licence(Utf8JsonWriter json, int index)
    {
        json.WriteString("id", $"l{index}");
        json.WriteString("kind", Kind());
        json.WriteString("issuer", "Financial Bureau of Hangzhou City");
        if (index % 2 == 0)
        {
            json.WriteString("valid", "2012-01-01..2026-12-31");
        }
        else
        {
            json.WriteStartObject("valid");
            json.WriteString("from", Day());
            json.WriteString("to", "open");
            json.WriteEndObject();
        }

        json.WriteString("number", $"ZJ-2024-{10_000 + _random.Below(90_000)}");
    }

    private void Activity(Utf8JsonWriter json, int index)
    {
        json.WriteString("id", $"a{index}");
        json.WriteString("kind", Kind());
        json.WriteString("title", $"Service number {index} for merchants of the platform");
        json.WriteString("day", Day());
        json.WriteNumber("volume", 1000 + _random.Below(12_000_000));
        json.WriteNumber("users", 1 + _random.Below(100_000));
        json.WriteBoolean("online", _random.In100(50));
        json.WriteNumber("share", _random.Below(10_000) / 100m);
    }

    private void Cooperation(Utf8JsonWriter json, int index)
    {
        json.WriteString("id", $"p{index}");
        json.WriteString("partner", $"Partner bank {index} of somewhere");
        json.WriteString("kind", Kind());
        json.WriteNumber("funds", _random.Below(1000) / 10m);
        json.WriteNumber("amount", 1000 + _random.Below(100_000_000));
    }

    private void Stake(Utf8JsonWriter json, int index)
    {
        json.WriteString("id", $"s{index}");
        json.WriteString("target", $"Holding {index} of the group");
        json.WriteNumber("percent", _random.Below(1000) / 10m);
        json.WriteString("kind", Kind());
        json.WriteString("since", Day());
    }

    private static void List(Utf8JsonWriter json, string name, int count, Action<Utf8JsonWriter, int> thing)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < count; i++)
        {
            json.WriteStartObject();
            thing(json, i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private string Kind() => string.Create(CultureInfo.InvariantCulture, $"kind_{_random.Below(10)}");

    private string Day() => new DateOnly(2010 + _random.Below(16), 1 + _random.Below(12), 1 + _random.Below(28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
