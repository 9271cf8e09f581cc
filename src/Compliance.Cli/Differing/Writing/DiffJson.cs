using System.Text.Json;
using Compliance.Text;
using Compliance.Text.Json;

namespace Compliance.Cli.Differing.Writing;

/// <summary>Writes differences as JSON, in both languages.</summary>
internal static class DiffJson
{
    private const int SchemaVersion = 1;

    /// <summary>Writes them.</summary>
    public static void Write(DiffReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, ReadableJson.Options);
        json.WriteStartObject();
        json.WriteNumber("schema_version", SchemaVersion);
        json.WriteString("before", report.Before);
        json.WriteString("after", report.After);
        json.WriteString("as_of", IsoDay.Of(report.AsOf));
        json.WriteBoolean("differs", report.Differs);
        json.WriteBoolean("other_base", report.HasOtherBase);
        json.WriteNumber("compared", report.Compared);
        Ids("added", report.Added.Select(r => r.Rule.Id), json);
        Ids("removed", report.Removed.Select(r => r.Rule.Id), json);
        json.WriteStartArray("changed");
        foreach (var difference in report.Rules.Where(r => r is { Before: not null, After: not null }))
        {
            Write(difference, report.Proofs?.GetValueOrDefault(difference.Rule.Id), json);
        }

        json.WriteEndArray();
        Ids("mitigations", report.Mitigations, json);
        json.WriteNumber("declarations", report.Declarations);
        json.WriteStartArray("flips");
        foreach (var flip in report.Flips)
        {
            json.WriteStartObject();
            json.WriteString("declaration", flip.Declaration);
            json.WriteString("subject", flip.Subject);
            json.WriteString("rule", flip.Rule.Id);
            Write("before", flip.Before, json);
            Write("after", flip.After, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void Write(RuleDifference difference, DiffProof? proof, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("rule", difference.Rule.Id);
        json.WriteBoolean("text_only", difference.IsTextOnly);
        json.WriteStartArray("changes");
        foreach (var change in difference.Changes)
        {
            json.WriteStartObject();
            json.WriteString("aspect", DiffWords.KeyOf(change.Aspect));
            Write("before", change.Before, json);
            Write("after", change.After, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (proof is not null)
        {
            json.WriteStartObject("proof");
            json.WriteString("state", proof.State);
            Write("text", proof.Text, json);
            Write("witness", proof.Witness, json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(string name, IReadOnlyList<OutcomeSpan> spans, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteString("outcome", span.Key);
            if (span.Days.Length > 0)
            {
                json.WriteString("days", span.Days);
            }

            Write("why", span.Why, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Ids(string name, IEnumerable<string> ids, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private static void Write(string name, LocalizedText? text, Utf8JsonWriter json)
    {
        if (text is not null)
        {
            json.WriteStartObject(name);
            json.WriteString("zh", text.Zh);
            json.WriteString("en", text.En);
            json.WriteEndObject();
        }
    }
}
