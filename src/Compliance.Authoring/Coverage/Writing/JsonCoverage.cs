using System.Text.Json;
using Compliance.Authoring.Coverage.Quotations;
using Compliance.Diagnostics;
using Compliance.Findings.Json;
using Compliance.Text.Json;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>Writes one coverage report.</summary>
internal static class JsonCoverage
{
    public static void Write(CoverageReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schema_version", 1);
        json.WriteBoolean("whole", report.IsWhole);
        json.WritePacks(report.Rulebook);
        json.WriteString("vocabulary_sha256", report.Rulebook.VocabularyHash);
        WriteTotals(report.Totals, json);
        json.WriteEach("clauses", report.Registers.SelectMany(r => r.Clauses, (r, c) => (r.Pack.Id, c)), c => JsonCoverageParts.WriteClause(c.Id, c.c, json));
        json.WriteEach("rules", report.Rules, r => JsonCoverageParts.WriteRule(r, json));
        json.WriteEach("sources", report.Sources, s => JsonCoverageParts.WriteSource(s, json));
        json.WriteEach("articles", report.Articles, a => JsonCoverageParts.WriteArticle(a, json));
        json.WriteEach("quotations", report.Quotations, q => WriteQuotation(q, json));
        json.WriteEach("faults", report.Faults, f => WriteFault(f, json));
        json.WriteEndObject();
    }

    private static void WriteTotals(CoverageTotals totals, Utf8JsonWriter json)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("clauses", totals.Clauses);
        json.WriteNumber("checked_clauses", totals.CheckedClauses);
        json.WriteNumber("reasoned_clauses", totals.ReasonedClauses);
        json.WriteNumber("rules", totals.Rules);
        json.WriteNumber("cases", totals.Cases);
        json.WriteNumber("boundary_pairs", totals.BoundaryPairs);
        json.WriteNumber("articles", totals.Articles);
        json.WriteNumber("uncited_articles", totals.UncitedArticles);
        json.WriteNumber("quotations", totals.Quotations);
        json.WriteNumber("standing_quotations", totals.StandingQuotations);
        json.WriteNumber("registered_articles", totals.Registered.Articles);
        json.WriteNumber("verified_articles", totals.Registered.Verified);
        json.WriteNumber("quoted_articles", totals.Registered.Quoted);
        json.WriteNumber("addressed_articles", totals.Registered.Addressed);
        json.WriteNumber("articles_binding_nobody", totals.Registered.BindingNobody);
        json.WriteNumber("penalised_articles", totals.Registered.Penalised);
        json.WriteNumber("unpenalised_articles", totals.Registered.Unpenalised);
        json.WriteNumber("verified_without_words", totals.Registered.VerifiedWithoutWords);
        json.WriteEndObject();
    }

    private static void WriteQuotation(Quotation quotation, Utf8JsonWriter json)
    {
        json.WriteString("kind", CoverageWords.Word(quotation.Kind));
        json.WriteString("owner", quotation.Owner);
        json.WriteString("text", quotation.Text);
        json.WriteString("registered_in", quotation.RegisteredIn);
        json.WriteString("state", CoverageWords.Word(quotation.State));
        json.WritePlace(quotation.Span);
    }

    private static void WriteFault(Diagnostic fault, Utf8JsonWriter json)
    {
        json.WriteString("code", fault.Code);
        json.WriteText("message", fault.Message);
        json.WriteText("advice", fault.Advice);
        json.WritePlace(fault.Span);
    }
}
