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
        foreach (var _ in WriteSteps(new ReportListing(report, ReportLimits.Default), json))
        {
            // Each step has written its part.
        }
    }

    /// <summary>Writes one report as an object, a finding, question, claim or result in each step: between steps the writer may be flushed, or the work stopped.</summary>
    /// <param name="listing">The report, with how much of it is listed.</param>
    /// <param name="json">Where it goes; it is not flushed.</param>
    /// <returns>The bytes that the writer holds after each step. The report is written only as far as the steps are enumerated.</returns>
    public static IEnumerable<int> WriteSteps(ReportListing listing, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(json);
        return Steps(listing, json);
    }

    private static IEnumerable<int> Steps(ReportListing listing, Utf8JsonWriter json)
    {
        var report = listing.Report;
        json.WriteStartObject();
        json.WriteNumber("schema_version", 1);
        json.WriteString("engine_version", report.EngineVersion);
        json.WriteDay("as_of", report.AsOf);
        json.WriteDay("horizon", report.Horizon);
        json.WritePropertyName("declaration");
        DeclarationJsonConverter.WriteTo(report.Declaration, json);
        json.WritePacks(report.Rulebook);
        json.WriteChoice(report.Rulebook);
        json.WriteString("vocabulary_sha256", report.Rulebook.VocabularyHash);
        JsonLimits.Write(listing.Limits, json);
        WriteCounts(report.Counts, json);
        JsonDispositions.Write(report, json);
        JsonSettings.Write(report.Settings, json);
        IEnumerable<int>[] lists =
        [
            All("findings", listing.Findings.Items, f => JsonFinding.Write(f, listing.Limits, json), json),
            All("upcoming", listing.Upcoming.Items, f => JsonFinding.Write(f, listing.Limits, json), json),
            All("questions", listing.Questions.Items, q => WriteQuestion(q, json), json),
            All("asserted", listing.Asserted.Items, a => JsonAssertions.Write(a, json), json),
            All("results", listing.Results.Items, r => WriteResult(r, json), json),
        ];
        foreach (var list in lists)
        {
            foreach (var pending in list)
            {
                yield return pending;
            }
        }

        JsonLimits.WriteLeftOut(listing, json);
        json.WriteEndObject();
        yield return json.BytesPending;
    }

    private static IEnumerable<int> All<T>(string name, IEnumerable<T> items, Action<T> write, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
            yield return json.BytesPending;
        }

        json.WriteEndArray();
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
        json.WriteNumber("not_covered", counts.NotCovered);
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
        json.WriteString("turn", JsonWords.Word(question.Turn));
        json.WriteNumberOrNull("number", question.Number);
        json.WriteNumber("results", question.Results);
        json.WriteNumber("then", question.Then);
        json.WriteWords("after", question.After, p => p);
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
        if (result.CoveredFrom is not null)
        {
            json.WriteDay("covered_from", result.CoveredFrom);
        }

        json.WriteString("finding", result.Finding?.Fingerprint);
        json.WriteText("lifted_by", result.LiftedBy?.Label);
        json.WriteWords("missing", result.Missing, m => m.Path);
        json.WriteEndObject();
    }
}
