using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Conditions.Binding;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>A text with places in braces.</summary>
internal sealed class TemplateSlot(ConditionScope? scope, AuthoringNames names) : Slot
{
    public override IEnumerable<Mention> InValue(string text, Frame? frame)
    {
        var mentions = new List<Mention>();
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = open + 1 < text.Length ? text.IndexOf('{', open + 1) : -1)
        {
            var close = text.IndexOfAny(['{', '}'], open + 1);
            if (close < 0 || text[close] == '{')
            {
                continue;
            }

            Place(text, open + 1, close, mentions);
            open = close;
        }

        return mentions;
    }

    public override IEnumerable<Offer> Values(string prefix, Frame? frame)
    {
        var open = prefix.LastIndexOf('{');
        if (open < 0 || prefix.IndexOf('}', open) >= 0)
        {
            return [];
        }

        var offers = new ConditionOffers(scope, names);
        var place = prefix[(open + 1)..];
        var before = prefix[..(open + 1)];
        return place.Contains('.', StringComparison.Ordinal) || place.Length == 0 || !place.StartsWith(ConditionGrammar.Parameter.Id, StringComparison.Ordinal)
            ? offers.Named(before, place)
            : offers.Thresholds(before);
    }

    private void Place(string text, int start, int end, List<Mention> mentions)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        foreach (var word in new[] { ConditionGrammar.Parameter.Id, ConditionGrammar.Parameter.Zh })
        {
            if (start + word.Length < end && string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && text[start + word.Length] == ' ')
            {
                var name = text.AsSpan(start + word.Length, end - start - word.Length);
                var at = end - name.TrimStart().Length;
                if (names.Parameter(text[at..end]) is { } parameter)
                {
                    mentions.Add(new Mention(new Symbol(SymbolKind.Parameter, string.Empty, parameter.Id), at, end - at));
                }

                return;
            }
        }

        if (end > start && !ConditionWords.Days.Matches(text[start..end]))
        {
            new PathReader(names).FromName(scope, text, start, end, mentions);
        }
    }
}
