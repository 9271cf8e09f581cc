using System.Text.Json;
using Compliance.Declarations;
using Compliance.Findings.Explanations;
using Compliance.Text.Json;

namespace Compliance.Findings.Json;

/// <summary>Writes a report as JSON, in the shape of <c>report.schema.json</c>.</summary>
public static class JsonReport
{
    /// <summary>Writes one report as an object.</summary>
    /// <param name="report">The report.</param>
    /// <param name="json">Where it goes; it is not flushed.</param>
    public static void Write(ComplianceReport report, Utf8JsonWriter json)
    {
        foreach (var _ in WriteSteps(report, json))
        {
            // Each step has written its part.
        }
    }

    /// <summary>Writes one report as an object, a finding, question, claim or result in each step: between steps the writer may be flushed, or the work stopped.</summary>
    /// <param name="report">The report.</param>
    /// <param name="json">Where it goes; it is not flushed.</param>
    /// <returns>The bytes that the writer holds after each step. The report is written only as far as the steps are enumerated.</returns>
    public static IEnumerable<int> WriteSteps(ComplianceReport report, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(json);
        return Steps(report, json);
    }

    private static IEnumerable<int> Steps(ComplianceReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schema_version", 1);
        json.WriteString("engine_version", report.EngineVersion);
        json.WriteDay("as_of", report.AsOf);
        json.WriteDay("horizon", report.Horizon);
        json.WritePropertyName("declaration");
        DeclarationJsonConverter.WriteTo(report.Declaration, json);
        json.WritePacks(report.Rulebook);
        json.WriteString("vocabulary_sha256", report.Rulebook.VocabularyHash);
        WriteCounts(report.Counts, json);
        JsonDispositions.Write(report, json);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            JsonFinding.Write(finding, json);
            yield return json.BytesPending;
        }

        json.WriteEndArray();
        json.WriteStartArray("upcoming");
        foreach (var finding in report.Upcoming)
        {
            JsonFinding.Write(finding, json);
            yield return json.BytesPending;
        }

        json.WriteEndArray();
        json.WriteStartArray("questions");
        foreach (var question in report.Questions)
        {
            WriteQuestion(question, json);
            yield return json.BytesPending;
        }

        json.WriteEndArray();
        json.WriteStartArray("asserted");
        foreach (var assertion in report.Asserted)
        {
            JsonAssertions.Write(assertion, json);
            yield return json.BytesPending;
        }

        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var result in report.Results)
        {
            WriteResult(result, json);
            yield return json.BytesPending;
        }

        json.WriteEndArray();
        json.WriteEndObject();
        yield return json.BytesPending;
    }

    /// <summary>Writes <c>counts</c>: how many results there are of each kind.</summary>
    public static void WriteCounts(OutcomeCounts counts, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject("counts");
        json.WriteNumber("violations", counts.Violations);
        json.WriteNumber("cautions", counts.Cautions);
        json.WriteNumber("opportunities", counts.Opportunities);
        json.WriteNumber("undetermined", counts.Undetermined);
        json.WriteNumber("satisfied", counts.Satisfied);
        json.WriteNumber("not_applicable", counts.NotApplicable);
        json.WriteEndObject();
    }

    /// <summary>Writes an undeclared fact to ask for.</summary>
    internal static void WriteQuestion(Question question, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", question.Fact.Path);
        json.WriteText("question", question.Fact.Question);
        json.WriteWords("rules", question.Rules, r => r.Id);
        json.WritePlace(question.Fact.Span);
        json.WriteEndObject();
    }

    /// <summary>Writes the result of one rule for one subject.</summary>
    internal static void WriteResult(RuleResult result, Utf8JsonWriter json)
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
