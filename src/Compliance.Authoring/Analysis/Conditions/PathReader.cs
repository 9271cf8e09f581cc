using Compliance.Authoring.Analysis.Symbols;
using Compliance.Conditions.Binding;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>Follows dotted paths as far as they are known, and notes what they name.</summary>
internal sealed class PathReader(AuthoringNames names)
{
    /// <summary>Follows a path from the innermost thing.</summary>
    /// <returns>The type it leads to; <see langword="null"/> where a name is not known.</returns>
    public FactType? FromInnermost(ConditionScope scope, string text, int start, int end, List<Mention>? mentions)
    {
        var head = EndOfName(text, start, end);
        var name = text[start..head];
        FactType? type = scope.Keys is { } keys && ConditionGrammar.MapKey.Matches(name) ? new FactType.CodeType(keys)
            : ConditionGrammar.Value.Matches(name) && (scope.Keys is not null || scope.Record is null) ? scope.Item
            : Step(scope.Item, text, start, head, mentions);
        return Rest(type, text, head, end, mentions);
    }

    /// <summary>Follows a path from a name, which was written after <c>$</c> or in braces.</summary>
    public FactType? FromName(ConditionScope? scope, string text, int start, int end, List<Mention>? mentions)
    {
        var head = EndOfName(text, start, end);
        return Rest(Named(scope, text[start..head], start, mentions), text, head, end, mentions);
    }

    /// <summary>Gets the names that can stand behind <c>$</c>.</summary>
    public IEnumerable<(string Name, FactType Type)> Names(ConditionScope? scope)
    {
        var own = (scope?.Variables ?? []).Select(v => (v.Key, v.Value));
        var single = names.Entities.Where(e => e.Cardinality != EntityCardinality.Many).SelectMany(e => new[] { (e.Id, (FactType)new FactType.ReferenceType(e)), (e.Label.Zh, new FactType.ReferenceType(e)) });
        return own.Concat(single).Concat(Days.Select(d => (d, FactType.Date))).DistinctBy(n => n.Item1);
    }

    /// <summary>Gets the type of a part of a value.</summary>
    public FactType? Step(FactType? type, string text, int start, int end, List<Mention>? mentions)
    {
        var name = text[start..end];
        switch (type)
        {
            case FactType.ReferenceType or FactType.ObjectType:
                if (names.Find(ConditionScope.RecordOf(type)!, name) is not { } member)
                {
                    return null;
                }

                mentions?.Add(new Mention(member.Symbol, start, end - start));
                return member.Type;
            case FactType.MapType map when map.Keys.Find(name) is { } code:
                mentions?.Add(new Mention(AuthoringNames.SymbolOf(map.Keys, code), start, end - start));
                return map.Value;
            case { Kind: FactTypeKind.Period } when ConditionGrammar.PeriodEnds.Any(e => e.Matches(name)):
                return FactType.Date;
            default:
                return null;
        }
    }

    /// <summary>Finds where a name of a path ends.</summary>
    public static int EndOfName(string text, int start, int end) => text.IndexOf('.', start, end - start) is >= 0 and var dot ? dot : end;

    private static IEnumerable<string> Days => [ConditionWords.Day.Id, ConditionWords.Day.Zh, CommonWords.AsOf, CommonWords.AsOfZh];

    private FactType? Named(ConditionScope? scope, string name, int start, List<Mention>? mentions)
    {
        if (scope?.Variables.GetValueOrDefault(name) is { } variable)
        {
            // The variable of an entity without a name of its own is called by it.
            if (variable is FactType.ReferenceType { Target: var target } && (target.Id == name || target.Label.Zh == name))
            {
                mentions?.Add(new Mention(AuthoringNames.SymbolOf(target), start, name.Length));
            }

            return variable;
        }

        if (names.Entities.FirstOrDefault(e => e.Cardinality != EntityCardinality.Many && (e.Id == name || e.Label.Zh == name)) is { } entity)
        {
            mentions?.Add(new Mention(AuthoringNames.SymbolOf(entity), start, name.Length));
            return new FactType.ReferenceType(entity);
        }

        return Days.Contains(name, StringComparer.Ordinal) ? FactType.Date : null;
    }

    private FactType? Rest(FactType? type, string text, int at, int end, List<Mention>? mentions)
    {
        while (type is not null && at < end)
        {
            var next = EndOfName(text, at + 1, end);
            type = Step(type, text, at + 1, next, mentions);
            at = next;
        }

        return type;
    }
}
