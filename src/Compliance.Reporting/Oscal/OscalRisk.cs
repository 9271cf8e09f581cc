using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Json;
using Compliance.Reporting.Texts;

namespace Compliance.Reporting.Oscal;

/// <summary>The risk of a violation or caution, with the remedy as a recommendation.</summary>
internal static class OscalRisk
{
    public static bool Is(RuleResult result) => result.Finding is { Kind: FindingKind.Violation or FindingKind.Caution };

    public static void Write(RuleResult result, Func<string, string> id, Utf8JsonWriter json)
    {
        var finding = result.Finding!;
        json.WriteStartObject();
        json.WriteString("uuid", id(OscalKey.Of("risk", result)));
        json.WriteString("title", OscalText.Both(finding.Rule.Title));
        json.WriteString("description", OscalText.Both(finding.Message));
        json.WriteString("statement", OscalText.Line(Basis(finding)));
        json.WriteStartArray("props");
        json.WriteProp("severity", JsonWords.Word(finding.Rule.Severity));
        foreach (var cap in finding.Caps)
        {
            json.WriteProp("cap", JsonWords.Word(cap));
        }

        foreach (var response in finding.Responses)
        {
            json.WriteProp("response", response.Id);
        }

        OscalDisposition.WriteProps(finding.Disposition, json);

        json.WriteEndArray();
        json.WriteString("status", OscalDisposition.Status(finding.Disposition));
        if (finding.Disposition.Waiver is { } waiver)
        {
            OscalDisposition.WriteDeviation(waiver, id(OscalKey.Of("mitigation", result)), id(OscalKey.Of("waiver", result)), json);
        }

        json.WriteStartArray("remediations");
        json.WriteStartObject();
        json.WriteString("uuid", id(OscalKey.Of("remediation", result)));
        json.WriteString("lifecycle", "recommendation");
        json.WriteString("title", "Remedy / 整改");
        json.WriteString("description", OscalText.Both(finding.Remedy));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Basis(Finding finding) => string.Join("; ", finding.Part.Basis.Select(c => OscalText.Both(BasisText.Of(c))));
}
