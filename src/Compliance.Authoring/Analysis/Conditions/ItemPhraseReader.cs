using Compliance.Authoring.Analysis.Symbols;
using Compliance.Conditions.Binding;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>Reads what is counted or looked for: <c>licence as l</c>, <c>steps</c>, <c>$activity.products</c>, <c>equity_stake.total_assets</c>.</summary>
internal static class ItemPhraseReader
{
    /// <summary>Reads a phrase.</summary>
    /// <returns>The scope inside, and the type of what the path leads to behind the items; the scope outside where the items are not known.</returns>
    public static (ConditionScope Inner, FactType? Value) Read(string text, int start, ConditionScope scope, AuthoringNames names, List<Mention> mentions)
    {
        var (end, alias) = Alias(text, start);
        start += text.AsSpan(start, end - start).IndexOfAnyExcept(' ') is > 0 and var spaces ? spaces : 0;
        return OfList(text, start, end, alias, scope, names, mentions) ?? OfEntity(text, start, end, alias, scope, names, mentions) ?? (scope, null);
    }

    private static (ConditionScope Inner, FactType? Value)? OfList(string text, int start, int end, string? alias, ConditionScope scope, AuthoringNames names, List<Mention> mentions)
    {
        var reader = new PathReader(names);
        var isNamed = start < end && text[start] == '$';
        for (var at = start; at < end;)
        {
            at = PathReader.EndOfName(text, at == start ? at : at + 1, end);
            var found = new List<Mention>();
            var type = isNamed ? reader.FromName(scope, text, start + 1, at, found) : reader.FromInnermost(scope, text, start, at, found);
            var (item, keys) = type switch
            {
                FactType.ListType list => (list.Element, null),
                FactType.MapType map => (map.Value, map.Keys),
                _ => (null, (CodeList?)null),
            };
            if (item is null)
            {
                continue;
            }

            mentions.AddRange(found);
            var name = text[(text.LastIndexOf('.', at - 1, at - start) is >= 0 and var dot ? dot + 1 : start)..at];
            var member = found.Count > 0 ? found[^1].Symbol : null;
            var inner = scope.With(item, keys, alias is null ? member is null ? [name] : [name, member.Id] : [alias]);
            return (inner, at < end ? reader.FromInnermost(inner, text, at + 1, end, mentions) : item);
        }

        return null;
    }

    private static (ConditionScope Inner, FactType? Value)? OfEntity(string text, int start, int end, string? alias, ConditionScope scope, AuthoringNames names, List<Mention> mentions)
    {
        var head = PathReader.EndOfName(text, start, end);
        if (names.Entity(text[start..head]) is not { } entity)
        {
            return null;
        }

        mentions.Add(new Mention(AuthoringNames.SymbolOf(entity), start, head - start));
        var type = new FactType.ReferenceType(entity);
        var inner = scope.With(type, null, alias is null ? [entity.Id, entity.Label.Zh] : [alias]);
        return (inner, head < end ? new PathReader(names).FromInnermost(inner, text, head + 1, end, mentions) : type);
    }

    private static (int End, string? Alias) Alias(string text, int start)
    {
        foreach (var word in new[] { $" {ConditionGrammar.As.Id} ", $" {ConditionGrammar.As.Zh} " })
        {
            if (text.IndexOf(word, start, StringComparison.Ordinal) is >= 0 and var at)
            {
                return (at, text[(at + word.Length)..].Trim(' '));
            }
        }

        return (text.Length, null);
    }
}
