using System.Globalization;
using System.Text;
using Compliance.Binding.Shapes;
using Compliance.Conditions.Writing;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Symbols;

/// <summary>Describes symbols in Markdown, in one language.</summary>
internal sealed class SymbolText(AuthoringNames names, Language language)
{
    private readonly StringBuilder _text = new();

    /// <summary>Describes a symbol.</summary>
    /// <returns>The description; <see langword="null"/> where the symbol is not known.</returns>
    public string? Of(Symbol symbol)
    {
        var rulebook = names.Rulebook;
        switch (symbol.Kind)
        {
            case SymbolKind.Key when KeyTable.Find(symbol) is { } row:
                Title(new LocalizedText(row.Key.Zh, row.Key.Id), row.Key.Id == row.Key.Zh ? null : $"{row.Key.Id} / {row.Key.Zh}");
                Line(row.Description);
                if (row.Form is ValueForm.Word words)
                {
                    Line(string.Join(", ", words.Choices.Select(w => $"`{w.Id}` ({w.Zh})")));
                }

                break;
            case SymbolKind.Entity or SymbolKind.Object when names.Record(symbol.Kind == SymbolKind.Entity ? symbol.Id : $"object {symbol.Id}") is { } record:
                Title(record.Label, record.Id);
                Line(new LocalizedText($"{record.Fields.Length} 个字段", $"{Count(record.Fields.Length)} fields"));
                break;
            case SymbolKind.Field when names.Record(symbol.Owner)?.Find(symbol.Id) is { } field:
                Describe(field);
                break;
            case SymbolKind.CodeList when rulebook?.Vocabulary.FindCodeList(symbol.Id) is { } list:
                Title(list.Label, list.Id);
                Line(string.Join(", ", list.Codes.Take(30).Select(c => $"`{c.Id}` {c.Label.In(language)}")));
                break;
            case SymbolKind.Code when rulebook?.Vocabulary.FindCodeList(symbol.Owner) is { } of && of.Find(symbol.Id) is { } code:
                Title(code.Label, code.Id);
                Line($"{of.Label.In(language)} (`{of.Id}`)");
                break;
            case SymbolKind.Definition when names.Definitions.FirstOrDefault(d => d.Id == symbol.Id && d.Subject.Id == symbol.Owner) is { } definition:
                Title(definition.Label, $"{definition.Subject.Id}.{definition.Id}");
                Line(definition.When is { } when ? ConditionText.Of(when, definition.Variable) : definition.Value is { } meaning ? ConditionText.Of(meaning, definition.Variable) : null);
                Cite(definition.Basis);
                break;
            case SymbolKind.Parameter when names.Parameter(symbol.Id) is { } parameter:
                Title(parameter.Label, parameter.Id);
                foreach (var value in parameter.Values)
                {
                    Line($"- {value.Value.Display.In(language)} · {value.InForce} · {value.Citation.Display.In(language)} · {value.Verification.Label().In(language)}");
                }

                break;
            default:
                return OfLaw(symbol) ? _text.ToString().TrimEnd() : null;
        }

        return _text.ToString().TrimEnd();
    }

    private bool OfLaw(Symbol symbol)
    {
        var rulebook = names.Rulebook;
        switch (symbol.Kind)
        {
            case SymbolKind.Rule when rulebook?.FindRule(symbol.Id) is { } rule:
                Title(rule.Title, rule.Id);
                Line($"{rule.Modality.Label().In(language)} · {rule.Severity.Label().In(language)} · {rule.Subject.Label.In(language)}");
                Cite(rule.Basis);
                break;
            case SymbolKind.Source when names.Source(symbol.Id) is { } source:
                Title(source.Title, source.Id);
                Line(string.Join(" · ", new[] { source.Number, source.Type.Label.In(language), source.InForce.ToString(), source.Verification.Label().In(language) }.OfType<string>()));
                break;
            case SymbolKind.Article when names.Source(symbol.Owner) is { } source && source.Articles.FirstOrDefault(a => a.Number == symbol.Id) is { } article:
                Describe(source, article);
                break;
            case SymbolKind.Clause when names.Clauses.FirstOrDefault(c => c.Id == symbol.Id) is { } clause:
                Title(LocalizedText.Same(clause.Id), clause.Instrument.Id);
                Quote(clause.Text.In(language));
                break;
            case SymbolKind.Pack when rulebook?.Packs.FirstOrDefault(p => p.Id == symbol.Id) is { } pack:
                Title(pack.Title, $"{pack.Id} {pack.Version}");
                break;
            case SymbolKind.LegalOrder when rulebook?.LegalOrders.FirstOrDefault(o => o.Id == symbol.Id) is { } order:
                Title(order.Label, order.Id);
                break;
            case SymbolKind.Calendar when rulebook?.Calendars.FirstOrDefault(c => c.Id == symbol.Id) is { } calendar:
                Title(calendar.Label, calendar.Id);
                break;
            case SymbolKind.Currency when names.Currency(symbol.Id) is { } currency:
                Title(currency.Label, currency.Id);
                break;
            default:
                return false;
        }

        return true;
    }

    private void Describe(Field field)
    {
        Title(field.Label, field.ToString());
        var type = new List<string> { $"`{(field.Type is FactType.MoneyType ? "money" : field.Type)}`" };
        if (field.Type is FactType.MoneyType { Currencies: { Length: > 0 } currencies })
        {
            type.Add(string.Join(", ", currencies.Select(c => $"{c.Label.In(language)} ({c.Id})")));
        }

        if (field.Minimum is not null || field.Maximum is not null)
        {
            type.Add(string.Create(CultureInfo.InvariantCulture, $"{field.Minimum}..{field.Maximum}"));
        }

        Line(string.Join(" · ", type));
        if (field.Type is FactType.CodeType { List: var list })
        {
            Line(string.Join(", ", list.Codes.Take(20).Select(c => $"`{c.Id}` {c.Label.In(language)}")));
        }

        Line(field.Unread);
    }

    private void Describe(LegalSource source, SourceArticle article)
    {
        Title(new Citation(source, article, article.InForce, article.Span).Display, $"{source.Id} {article.Number}");
        Line($"{article.InForce} · {article.Verification.Label().In(language)}");
        Line(article.Summary);
        if (article.Quote is { } quote)
        {
            Quote(quote);
        }
    }

    private void Cite(IEnumerable<Citation> basis)
    {
        foreach (var citation in basis)
        {
            Line($"- {citation.Display.In(language)} · {citation.InForce}{(citation.Article is { } article ? $" · {article.Summary.In(language)}" : string.Empty)}");
        }
    }

    private void Title(LocalizedText label, string? id) => Line(id is null ? $"**{label.In(language)}**" : $"**{label.In(language)}** · `{id}`");

    private void Quote(string words) => Line(string.Join('\n', words.Split('\n').Select(l => $"> {l}")));

    private void Line(LocalizedText? text)
    {
        if (text is not null)
        {
            Line(text.In(language));
        }
    }

    // A list stays together; all else is a paragraph of its own.
    private void Line(string text)
    {
        if (text.Length > 0)
        {
            _text.Append(text).Append(text.StartsWith("- ", StringComparison.Ordinal) ? "\n" : "\n\n");
        }
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
