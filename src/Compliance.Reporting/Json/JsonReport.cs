using System.Text.Json;
using Compliance.Findings.Explanations;
using Compliance.Findings;

namespace Compliance.Reporting.Json;

/// <summary>Writes one report.</summary>
internal static class JsonReport
{
    public static void Write(ComplianceReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schema_version", 1);
        json.WriteString("engine_version", report.EngineVersion);
        json.WriteDay("as_of", report.AsOf);
        json.WriteDay("horizon", report.Horizon);
        WriteDeclaration(report, json);
        json.WritePacks(report.Rulebook);
        json.WriteString("vocabulary_sha256", report.Rulebook.VocabularyHash);
        WriteCounts(report.Counts, json);
        JsonDispositions.Write(report, json);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            JsonFinding.Write(finding, json);
        }

        json.WriteEndArray();
        json.WriteStartArray("upcoming");
        foreach (var finding in report.Upcoming)
        {
            JsonFinding.Write(finding, json);
        }

        json.WriteEndArray();
        json.WriteStartArray("questions");
        foreach (var question in report.Questions)
        {
            WriteQuestion(question, json);
        }

        json.WriteEndArray();
        JsonAssertions.Write(report, json);
        json.WriteStartArray("results");
        foreach (var result in report.Results)
        {
            WriteResult(result, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDeclaration(ComplianceReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject("declaration");
        json.WriteString("name", report.Declaration.Name);
        json.WriteString("sha256", report.Declaration.ContentHash);
        json.WriteString("declarant", report.Declaration.Principal?.DisplayName);
        json.WriteEndObject();
    }

    public static void WriteCounts(OutcomeCounts counts, Utf8JsonWriter json)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("violations", counts.Violations);
        json.WriteNumber("cautions", counts.Cautions);
        json.WriteNumber("opportunities", counts.Opportunities);
        json.WriteNumber("undetermined", counts.Undetermined);
        json.WriteNumber("satisfied", counts.Satisfied);
        json.WriteNumber("not_applicable", counts.NotApplicable);
        json.WriteEndObject();
    }

    private static void WriteQuestion(Question question, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", question.Fact.Path);
        json.WriteText("question", question.Fact.Question);
        json.WriteWords("rules", question.Rules, r => r.Id);
        json.WritePlace(question.Fact.Span);
        json.WriteEndObject();
    }

    private static void WriteResult(RuleResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("rule", result.Rule.Id);
        json.WriteString("subject", result.Subject?.Path);
        json.WritePart(result.Part);
        json.WriteString("outcome", JsonWords.Word(result.Outcome));
        json.WriteString("finding", result.Finding?.Fingerprint);
        json.WriteText("lifted_by", result.LiftedBy?.Label);
        json.WriteWords("missing", result.Missing, m => m.Path);
        json.WriteEndObject();
    }
}
