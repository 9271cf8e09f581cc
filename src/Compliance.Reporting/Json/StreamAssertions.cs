using Compliance.Facts;
using Compliance.Findings;
using Compliance.Reporting.Sections;

namespace Compliance.Reporting.Json;

/// <summary>Writes the claims by which rules found nothing into a line of a stream: kind, path, value, column, and the rules they decided.</summary>
internal static class StreamAssertions
{
    public static void Write(ComplianceReport report, ReportLimits limits, ref LineText json)
    {
        json.Raw(",\"asserted\":["u8);
        var comma = ""u8;
        var asserted = report.Asserted;
        foreach (var assertion in asserted.AsSpan()[..Math.Min(limits.Listed, asserted.Length)])
        {
            json.Raw(comma);
            Write(assertion, ref json);
            comma = ","u8;
        }

        json.Raw("]"u8);
        if (asserted.Length > limits.Listed)
        {
            json.Raw(",\"asserted_left_out\":"u8);
            json.Number(asserted.Length - limits.Listed);
        }
    }

    private static void Write(Assertion assertion, ref LineText json)
    {
        json.Raw("{\"kind\":"u8);
        json.Text(WordsOfFindings.Assertions[assertion.Kind].Id);
        json.Raw(",\"path\":"u8);
        json.Text(assertion.Path);
        json.Raw(",\"value\":"u8);
        json.Text(Abbreviation.Value(assertion.Canonical));
        json.Raw(",\"column\":"u8);
        if (assertion.Span.File is null)
        {
            json.Raw("null"u8);
        }
        else
        {
            json.Number(assertion.Span.Position.Column);
        }

        json.Raw(",\"rule_count\":"u8);
        json.Number(assertion.Rules.Length);
        json.Raw(",\"rules\":["u8);
        var comma = ""u8;
        foreach (var rule in assertion.Rules.AsSpan()[..Math.Min(AssertionText.RulesShown, assertion.Rules.Length)])
        {
            json.Raw(comma);
            json.Text(rule.Id);
            comma = ","u8;
        }

        json.Raw("]}"u8);
    }
}
