using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>What a case expects to be cited: a source with an article, as <c>payment-rules 6</c>.</summary>
internal sealed class CitedSlot(AuthoringNames names) : Slot
{
    public override IEnumerable<Mention> InValue(string text, Frame? frame)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            return [Mention.Whole(new Symbol(SymbolKind.Source, string.Empty, text), text)];
        }

        var source = text[..space];
        return [new Mention(new Symbol(SymbolKind.Source, string.Empty, source), 0, space), new Mention(new Symbol(SymbolKind.Article, source, text[(space + 1)..]), space + 1, text.Length - space - 1)];
    }

    public override IEnumerable<Offer> Values(string prefix, Frame? frame) =>
        prefix.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && names.Source(prefix[..space]) is { } source
            ? source.Articles.Select(a => Offer.Named(SymbolKind.Article, source.Id, a.Number, a.Summary) with { Text = $"{source.Id} {a.Number}", Filter = $"{source.Id} {a.Number}" })
            : names.Rulebook is null ? [] : names.Rulebook.Sources.Select(s => Offer.Named(SymbolKind.Source, string.Empty, s.Id, s.Title));
}
