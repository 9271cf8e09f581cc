using System.Text.Json;
using Compliance.Authoring.Coverage.Articles;
using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Law;
using Compliance.Findings.Json;
using Compliance.Text.Json;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>Writes clauses, rules and sources of a coverage report.</summary>
internal static class JsonCoverageParts
{
    /// <summary>Writes a list of objects; <paramref name="members"/> writes what is in one.</summary>
    public static void WriteEach<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteClause(string pack, ClauseCoverage clause, Utf8JsonWriter json)
    {
        json.WriteString("id", clause.Clause.Id);
        json.WriteString("pack", pack);
        json.WriteString("family", clause.Family);
        json.WriteString("measure", clause.Clause.Measure);
        json.WriteText("text", clause.Clause.Text);
        json.WriteString("wording", WordsOfLaw.Wordings[clause.Clause.Wording].Id);
        json.WriteString("modality", WordsOfLaw.Modalities[clause.Clause.Modality].Id);
        json.WriteString("state", CoverageWords.Word(clause.State));
        json.WriteText("reason", clause.State == ClauseState.NotCheckable ? clause.Clause.Reason : null);
        json.WriteWords("own_rules", clause.OwnRules, r => r.Id);
        json.WriteWords("adopted_rules", clause.AdoptedRules, r => r.Id);
        json.WriteWords("mitigations", clause.Mitigations, m => m.Id);
        json.WritePlace(clause.Clause.Span);
    }

    public static void WriteRule(RuleCoverage rule, Utf8JsonWriter json)
    {
        json.WriteString("id", rule.Rule.Id);
        json.WriteText("title", rule.Rule.Title);
        json.WriteStartObject("counts");
        foreach (var (kind, _) in CoverageWords.Kinds)
        {
            json.WriteNumber(CoverageWords.Word(kind), rule.Count(kind));
        }

        json.WriteEndObject();
        json.WriteNumber("boundary_pairs", rule.BoundaryPairs);
        json.WriteEach("cases", rule.Cases, c =>
        {
            json.WriteText("name", c.Case.Name);
            json.WriteWords("kinds", c.Kinds, CoverageWords.Word);
            json.WriteBoolean("passed", c.Passed);
            json.WritePlace(c.Case.Span);
        });
        json.WriteEach("thresholds", rule.Thresholds, t =>
        {
            json.WriteString("parameter", t.Parameter.Id);
            json.WriteEach("values", t.Values, v => WriteValue(v, json));
        });
        json.WritePlace(rule.Rule.Span);
    }

    public static void WriteSource(SourceCoverage source, Utf8JsonWriter json)
    {
        json.WriteString("id", source.Source.Id);
        json.WriteText("title", source.Source.Title);
        json.WriteString("verification", WordsOfLaw.Verifications[source.Source.Verification].Id);
        json.WriteEach("cited", source.Cited, p =>
        {
            json.WriteString("article", p.Article?.Number);
            json.WriteText("display", p.Display);
            json.WriteInForce(p.InForce);
            json.WriteString("verification", WordsOfLaw.Verifications[p.Verification].Id);
            json.WriteWords("rules", p.Rules, r => r.Id);
            json.WriteWords("parameters", p.Parameters, x => x.Id);
            json.WriteWords("definitions", p.Definitions, d => d.Id);
            json.WriteNumber("cases", p.Cases);
        });
        json.WriteWords("uncited", source.Uncited, a => a.Number);
        json.WritePlace(source.Source.Span);
    }

    public static void WriteArticle(ArticleCoverage article, Utf8JsonWriter json)
    {
        var registered = article.Article;
        json.WriteString("source", article.Source.Id);
        json.WriteString("article", registered.Number);
        json.WriteString("verification", WordsOfLaw.Verifications[registered.Verification].Id);
        json.WriteBoolean("quoted", article.IsQuoted);
        json.WriteString("quote", registered.Quote);
        json.WriteString("addressee", registered.Addressee?.Words.Text);
        json.WriteBoolean("anyone", registered.Addressee is { IsAnyone: true });
        json.WriteWords("identified_by", registered.Addressee?.IdentifiedBy ?? [], n => n.Text);
        json.WriteText("no_addressee", registered.NoAddressee);
        json.WriteString("scope", registered.Scope?.Text);
        json.WriteWords("exceptions", registered.Exceptions, e => e.Text);
        json.WriteEach("penalties", registered.Penalties, p =>
        {
            json.WriteString("source", p.Source);
            json.WriteString("article", p.Article);
        });
        json.WriteText("no_penalty", registered.NoPenalty);
        json.WriteBoolean("threatens", registered.Threatens is not null);
        json.WritePlace(registered.Span);
    }

    private static void WriteValue(BoundaryCoverage value, Utf8JsonWriter json)
    {
        json.WriteString("value", value.Value.Value.Canonical);
        json.WriteInForce(value.Value.InForce);
        json.WriteString("state", CoverageWords.Word(value.State));
        json.WriteText("notices_higher", value.NoticesHigher?.Name);
        json.WriteText("notices_lower", value.NoticesLower?.Name);
    }
}
