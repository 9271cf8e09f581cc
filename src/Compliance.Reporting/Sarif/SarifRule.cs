using System.Text;
using System.Text.Json;
using Compliance.Findings.Json;
using Compliance.Reporting.Html;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Text.Json;

namespace Compliance.Reporting.Sarif;

/// <summary>A rule as SARIF's reporting descriptor, with its law as help in both languages.</summary>
internal static class SarifRule
{
    public static void Write(Rule rule, SarifTaxonomies taxonomies, SarifReportOptions options, Utf8JsonWriter json)
    {
        var language = options.Language;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        if (!rule.FormerIds.IsEmpty)
        {
            json.WriteWords("deprecatedIds", rule.FormerIds, id => id);
        }

        json.WriteMessage("shortDescription", rule.Title, language);
        json.WriteMessage("fullDescription", Law(rule), language);
        if (options.Catalogue is { } catalogue)
        {
            json.WriteString("helpUri", CatalogueLink.To(catalogue, rule, language).AbsoluteUri);
        }

        var help = Help(rule);
        json.WriteStartObject("help");
        json.WriteString("text", SarifText.Neutralise(help.In(language == Language.Both ? Language.Zh : language)));
        json.WriteString("markdown", SarifText.Neutralise(language == Language.Both ? $"{help.Zh}\n---\n\n{help.En}" : help.In(language)));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifWords.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartArray("relationships");
        foreach (var taxon in taxonomies.Of(rule))
        {
            json.WriteStartObject();
            taxon.Write("target", json);
            json.WriteWords("kinds", ["relevant"], k => k);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("severity", JsonWords.Word(rule.Severity));
        json.WriteString("security-severity", SarifWords.Score(rule.Severity));
        json.WriteString("modality", JsonWords.Word(rule.Modality));
        json.WriteText("title", rule.Title);
        json.WriteWords("tags", ["compliance", JsonWords.Word(rule.Severity), JsonWords.Word(rule.Modality)], t => t);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static LocalizedText Law(Rule rule)
    {
        var titles = rule.Clauses.Select(c => c.Text).Concat(rule.Basis.Select(c => c.Display)).Prepend(rule.Title).ToList();
        return new LocalizedText(string.Join("；", titles.Select(t => t.Zh)), string.Join("; ", titles.Select(t => t.En)));
    }

    private static LocalizedText Help(Rule rule) => new(
        Help(rule, Language.Zh, "条款", "依据"),
        Help(rule, Language.En, "Clauses", "Legal basis"));

    private static string Help(Rule rule, Language language, string clauses, string basis)
    {
        var text = new StringBuilder().Append(rule.Title.In(language)).Append("\n\n");
        if (rule.Clauses.Any())
        {
            text.Append(clauses).Append("\n\n");
            foreach (var clause in rule.Clauses)
            {
                text.Append("- ").Append(clause.Id).Append(": ").Append(ClauseText.Quote(clause).In(language)).Append('\n');
            }

            text.Append('\n');
        }

        text.Append(basis).Append("\n\n");
        foreach (var citation in rule.Basis)
        {
            text.Append("- ").Append(BasisText.Of(citation).In(language)).Append('\n');
        }

        return rule.Note is { } note ? text.Append('\n').Append(note.In(language)).Append('\n').ToString() : text.ToString();
    }
}
