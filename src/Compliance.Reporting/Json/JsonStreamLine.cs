using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Reporting.Json;

/// <summary>Writes the line of a stream that a declaration becomes.</summary>
internal static class JsonStreamLine
{
    private static readonly ConditionalWeakTable<Rulebook, string> RulesHashes = [];

    public static void Write(int line, ComplianceReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("line"u8, line);
        json.WriteString("id"u8, report.Declaration.Principal?.Id);
        json.WriteString("name"u8, report.Declaration.Principal?.DisplayName);
        json.WriteString("sha256"u8, report.Declaration.ContentHash);
        json.WriteDay("as_of", report.AsOf);
        json.WriteString("engine_version"u8, report.EngineVersion);
        json.WriteString("rules_sha256"u8, RulesHashes.GetValue(report.Rulebook, HashOf));
        WriteCounts(report.Counts, json);
        json.WriteStartArray("findings"u8);
        foreach (var finding in report.Findings)
        {
            WriteFinding(finding, json);
        }

        json.WriteEndArray();
        json.WriteStartArray("undetermined"u8);
        foreach (var result in report.Undetermined)
        {
            WriteUndetermined(result, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // One hash for all packs: a line of a stream is compared with others and seldom read.
    private static string HashOf(Rulebook rulebook)
    {
        var packs = string.Concat(rulebook.Packs.Select(p => $"{p.Id} {p.Version} {p.ContentHash}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{packs}{rulebook.VocabularyHash}\n")));
    }

    private static void WriteCounts(OutcomeCounts counts, Utf8JsonWriter json)
    {
        json.WriteStartObject("counts"u8);
        json.WriteNumber("violations"u8, counts.Violations);
        json.WriteNumber("cautions"u8, counts.Cautions);
        json.WriteNumber("opportunities"u8, counts.Opportunities);
        json.WriteNumber("undetermined"u8, counts.Undetermined);
        json.WriteNumber("satisfied"u8, counts.Satisfied);
        json.WriteNumber("not_applicable"u8, counts.NotApplicable);
        json.WriteEndObject();
    }

    private static void WriteFinding(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("fingerprint"u8, finding.Fingerprint);
        json.WriteString("kind"u8, JsonWords.Word(finding.Kind));
        json.WriteString("severity"u8, JsonWords.Word(finding.Rule.Severity));
        WriteRule(finding.Rule, json);
        json.WriteString("subject"u8, finding.Subject.Path);
        json.WritePart(finding.Part);
        json.WriteText("message", finding.Message);
        json.WriteStartArray("evidence"u8);
        foreach (var evidence in finding.Facts)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, evidence.Path);
            json.WriteString("value"u8, evidence.Canonical);
            if (evidence.Span.File is null)
            {
                json.WriteNull("column"u8);
            }
            else
            {
                json.WriteNumber("column"u8, evidence.Span.Position.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteUndetermined(RuleResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteRule(result.Rule, json);
        json.WriteString("subject"u8, result.Subject?.Path);
        json.WritePart(result.Part);
        json.WriteStartArray("missing"u8);
        foreach (var path in result.MissingPaths)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Rule rule, Utf8JsonWriter json)
    {
        json.WriteString("rule"u8, rule.Id);
        json.WriteStartArray("clauses"u8);
        foreach (var clause in rule.Clauses)
        {
            json.WriteStringValue(clause.Id);
        }

        json.WriteEndArray();
    }
}
