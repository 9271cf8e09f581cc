using System.Text.Json;
using Compliance.Text;
using Compliance.Text.Json;

namespace Compliance.Authoring.Mutation.Writing;

/// <summary>Writes what cases notice for tools: indented UTF-8 JSON in both languages, the same bytes for the same rules and cases.</summary>
public static class JsonMutationWriter
{
    /// <summary>Writes a report as an object, with a line end after it.</summary>
    public static void Write(MutationReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, ReadableJson.Options))
        {
            json.WriteStartObject();
            WriteNumbers(json, report.Rate, report.Total, report.Noticed);
            json.WriteStartArray("packs");
            foreach (var pack in report.ByPack)
            {
                json.WriteStartObject();
                json.WriteString("id", pack.Results[0].Pack);
                WriteNumbers(json, pack.Rate, pack.Total, pack.Noticed);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("results");
            foreach (var result in report.Results)
            {
                Write(json, result);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, MutationResult result)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(result.Kind));
        json.WriteString("id", result.Id);
        json.WriteString("pack", result.Pack);
        json.WriteString("file", result.Span.File?.Path);
        json.WriteNumber("cases", result.Cases);
        json.WriteNumber("total", result.Total);
        json.WriteNumber("noticed", result.Noticed);
        json.WriteNumber("equivalent", result.Equivalent);
        json.WriteStartArray("survivors");
        foreach (var mutant in result.Survivors)
        {
            json.WriteStartObject();
            json.WriteString("kind", Word(mutant.Kind));
            json.WriteNumber("line", mutant.Span.Position.Line);
            json.WriteNumber("column", mutant.Span.Position.Column);
            Write(json, "sentence", mutant.Sentence);
            Write(json, "shows", mutant.Finding?.Shows);
            Write(json, "declaration", mutant.Finding?.Declaration);
            Write(json, "not_known", mutant.Finding?.Open);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, decimal rate, int total, int noticed)
    {
        json.WriteNumber("rate", rate);
        json.WriteNumber("total", total);
        json.WriteNumber("noticed", noticed);
        json.WriteNumber("survived", total - noticed);
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
