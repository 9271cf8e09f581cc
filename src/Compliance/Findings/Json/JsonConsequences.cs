using System.Text.Json;
using Compliance.Law;
using Compliance.Text.Json;

namespace Compliance.Findings.Json;

/// <summary>Writes what the law threatens for a finding.</summary>
public static class JsonConsequences
{
    /// <summary>Writes <c>consequences</c>: the articles that threaten a consequence, with its text and fines.</summary>
    public static void Write(Finding finding, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray("consequences");
        foreach (var citation in finding.Consequences)
        {
            json.WriteStartObject();
            json.WriteString("source", citation.Source.Id);
            json.WriteString("article", citation.Article!.Number);
            json.WriteText("text", citation.Article.Threatens!.Text);
            json.WriteString("status", JsonWords.Word(citation.Verification));
            json.WriteStartArray("fines");
            foreach (var fine in citation.Article.Threatens.Fines)
            {
                Write(fine, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(FineRange fine, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("by", JsonWords.Word(fine.Measure));
        if (fine.Of is { } of)
        {
            json.WriteText("of", of);
        }

        WriteNumber("from", fine.From, json);
        WriteNumber("to", fine.To, json);
        if (fine.Currency is { } currency)
        {
            json.WriteString("currency", currency);
        }

        json.WriteEndObject();
    }

    private static void WriteNumber(string name, decimal? number, Utf8JsonWriter json)
    {
        if (number is { } some)
        {
            json.WriteNumber(name, some);
        }
    }
}
