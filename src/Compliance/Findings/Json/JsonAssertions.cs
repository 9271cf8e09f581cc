using Compliance.Facts;
using System.Text.Json;
using Compliance.Text.Json;

namespace Compliance.Findings.Json;

/// <summary>Writes the claims of a declaration. Of the rules of one claim some are named, and all counted.</summary>
public static class JsonAssertions
{
    /// <summary>How many rules of one claim are named.</summary>
    public const int RulesShown = 20;

    /// <summary>Writes <c>asserted</c>: the claims by which rules found nothing.</summary>
    public static void Write(ReportListing listing, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray("asserted");
        foreach (var assertion in listing.Asserted.Items)
        {
            Write(assertion, json);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one claim.</summary>
    public static void Write(Assertion assertion, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(assertion);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("kind", WordsOfFindings.Assertions[assertion.Kind].Id);
        json.WriteString("path", assertion.Path);
        json.WriteText("label", assertion.Label);
        json.WriteString("value", Abbreviation.Value(assertion.Canonical));
        json.WriteText("display", assertion.Display);
        json.WriteText("effect", assertion.Effect);
        json.WriteNumber("rule_count", assertion.Rules.Length);
        json.WriteWords("rules", assertion.Rules.Take(RulesShown), r => r.Id);
        json.WritePlace(assertion.Span);
        json.WriteEndObject();
    }
}
