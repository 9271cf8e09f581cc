using System.Text.Json;
using Compliance.Law;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Sarif;

/// <summary>The clauses and the legal basis of the listed rules, as SARIF taxonomies: one per instrument with a register, one for the law.</summary>
internal sealed class SarifTaxonomies
{
    private const string Law = "legal-basis";

    private readonly List<(LegalSource Instrument, List<Clause> Clauses)> _instruments;
    private readonly List<Citation> _citations;
    private readonly Dictionary<string, SarifTaxon> _clauseTaxa = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SarifTaxon> _citationTaxa = new(StringComparer.Ordinal);

    public SarifTaxonomies(IReadOnlyCollection<Rule> rules)
    {
        _instruments =
        [
            .. rules.SelectMany(r => r.Clauses).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal)
                .GroupBy(c => c.Instrument.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.First().Instrument, g.ToList())),
        ];
        _citations = [.. rules.SelectMany(r => r.Basis).DistinctBy(Key).OrderBy(Key, StringComparer.Ordinal)];
        foreach (var ((instrument, clauses), taxonomy) in _instruments.Select((t, i) => (t, i)))
        {
            foreach (var (clause, index) in clauses.Select((c, i) => (c, i)))
            {
                _clauseTaxa.Add(clause.Id, new(clause.Id, index, instrument.Id, taxonomy));
            }
        }

        foreach (var (citation, index) in _citations.Select((c, i) => (c, i)))
        {
            _citationTaxa.Add(Key(citation), new(Key(citation), index, Law, _instruments.Count));
        }
    }

    public IEnumerable<SarifTaxon> Of(Rule rule) => Of(rule, rule.Basis);

    /// <summary>Gets the clauses of a rule and those citations that were applied.</summary>
    public IEnumerable<SarifTaxon> Of(Rule rule, IEnumerable<Citation> basis) =>
        rule.Clauses.Select(c => _clauseTaxa[c.Id]).Concat(basis.Select(c => _citationTaxa[Key(c)]).Distinct());

    public void WriteReferences(string name, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var (taxonomy, index) in _instruments.Select(i => i.Instrument.Id).Append(Law).Select((t, i) => (t, i)))
        {
            json.WriteStartObject();
            json.WriteString("name", taxonomy);
            json.WriteNumber("index", index);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("taxonomies");
        foreach (var (instrument, clauses) in _instruments)
        {
            Open(instrument.Id, instrument.Title, json);
            foreach (var clause in clauses)
            {
                WriteTaxon(clause.Id, ClauseText.Place(clause), ClauseText.Quote(clause), json);
            }

            Close(json);
        }

        Open(Law, new("法律依据", "Legal basis"), json);
        foreach (var citation in _citations)
        {
            WriteTaxon(Key(citation), citation.Display, BasisText.Of(citation), json);
        }

        Close(json);
        json.WriteEndArray();
    }

    private static string Key(Citation citation) =>
        citation.Article is { } article ? $"{citation.Source.Id}/{article.Number}" : citation.Source.Id;

    private static void Open(string name, LocalizedText title, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("fullName", title.In(Language.Both));
        json.WriteStartArray("taxa");
    }

    private static void Close(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTaxon(string id, LocalizedText title, LocalizedText text, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteMessage("shortDescription", title, Language.Both);
        json.WriteMessage("fullDescription", text, Language.Both);
        json.WriteEndObject();
    }
}
