using System.Text.Json;
using Compliance.Findings;
using Compliance.Reporting.Sections;

namespace Compliance.Reporting.Json;

/// <summary>Writes the claims of a declaration. Of the rules of one claim some are named, and all counted.</summary>
internal static class JsonAssertions
{
    public static void Write(ComplianceReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray("asserted");
        foreach (var assertion in report.Asserted)
        {
            json.WriteStartObject();
            json.WriteString("kind", WordsOfFindings.Assertions[assertion.Kind].Id);
            json.WriteString("path", assertion.Path);
            json.WriteText("label", assertion.Label);
            json.WriteString("value", assertion.Canonical);
            json.WriteText("display", assertion.Display);
            json.WriteText("effect", assertion.Effect);
            json.WriteNumber("rule_count", assertion.Rules.Length);
            json.WriteWords("rules", assertion.Rules.Take(AssertionText.RulesShown), r => r.Id);
            json.WritePlace(assertion.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
