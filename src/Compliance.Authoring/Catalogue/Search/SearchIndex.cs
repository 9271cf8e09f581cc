using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Search;

/// <summary>Everything that can be found, as JSON for the script of the first page: <c>[[kind, path, title, id, words], …]</c>.</summary>
internal static class SearchIndex
{
    // Escapes characters that could end the script element, and leaves Chinese unescaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(CatalogueContents contents, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var entry in Entries(contents, language))
            {
                json.WriteStartArray();
                json.WriteStringValue(VisibleText.Escape(entry.Kind.In(language)));
                json.WriteStringValue(entry.Path);
                json.WriteStringValue(VisibleText.Escape(entry.Title.In(language)));
                json.WriteStringValue(entry.Id);
                json.WriteStringValue(VisibleText.Escape(entry.Words));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<SearchEntry> Entries(CatalogueContents contents, Language language)
    {
        foreach (var rule in contents.Rulebook.Rules)
        {
            var words = rule.Clauses.Select(c => c.Id).Concat(rule.Basis.Select(c => c.Display.In(language))).Append(rule.Subject.Label.In(language)).Append(rule.Remedy.Text(static p => p.Text).In(language)).Concat(rule.FormerIds);
            yield return new(SiteWords.Rule, SitePath.Rule(rule.Id), rule.Title, rule.Id, string.Join(' ', words));
        }

        foreach (var clause in contents.Rulebook.Packs.SelectMany(p => p.Clauses))
        {
            yield return new(SiteWords.Clause, SitePath.Clause(clause), LocalizedText.Same(clause.Id), clause.Id, clause.Text.In(language));
        }

        foreach (var source in contents.Sources)
        {
            yield return new(SiteWords.Sources, SitePath.Source(source.Id), source.Title, source.Id, source.Number ?? string.Empty);
            foreach (var article in source.Articles)
            {
                var place = source.CitedBy.Write(article.Number);
                yield return new(
                    SiteWords.Sources,
                    $"{SitePath.Source(source.Id)}#{SitePath.Article(article.Number)}",
                    new($"{source.Title.Zh} {place.Zh}", $"{source.Title.En}, {place.En}"),
                    string.Empty,
                    $"{article.Summary.In(language)} {article.Quote}");
            }
        }

        foreach (var parameter in contents.Rulebook.Packs.SelectMany(p => p.Parameters))
        {
            yield return new(SiteWords.Parameters, $"{SitePath.Parameters}#{parameter.Id}", parameter.Label, parameter.Id, string.Join(' ', parameter.Values.Select(v => v.Value.Display.In(language))));
        }

        foreach (var entry in Names(contents, language))
        {
            yield return entry;
        }
    }

    private static IEnumerable<SearchEntry> Names(CatalogueContents contents, Language language)
    {
        foreach (var definition in contents.Rulebook.Packs.SelectMany(p => p.Definitions))
        {
            yield return new(SiteWords.Terms, $"{SitePath.Entity(definition.Subject)}#{SitePath.Term(definition.Subject, definition.Id)}", definition.Label, definition.Id, definition.Subject.Label.In(language));
        }

        foreach (var entity in contents.Rulebook.Vocabulary.Entities)
        {
            yield return new(SiteWords.Vocabulary, SitePath.Entity(entity), entity.Label, entity.Id, entity.CollectionId);
            foreach (var field in entity.Fields)
            {
                yield return new(SiteWords.Vocabulary, $"{SitePath.Entity(entity)}#{entity.Id}.{field.Id}", new($"{entity.Label.Zh} · {field.Label.Zh}", $"{entity.Label.En} · {field.Label.En}"), field.Id, string.Empty);
            }
        }

        foreach (var list in contents.Rulebook.Vocabulary.CodeLists)
        {
            yield return new(SiteWords.Codes, $"{SitePath.Codes}#{list.Id}", list.Label, list.Id, string.Join(' ', list.Codes.Select(c => $"{c.Id} {c.Label.In(language)}")));
        }
    }
}
