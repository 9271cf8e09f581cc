using Compliance.Authoring.Analysis.Facts;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>What can be written in conditions. An offer is the whole of what stands there, so that a path is completed name by name.</summary>
internal sealed class ConditionOffers(ConditionScope? scope, AuthoringNames names)
{
    private static readonly (Keyword Word, LocalizedText Text)[] Words =
    [
        .. ConditionGrammar.Joins.Select(j => (j, j.Id == "all" ? new LocalizedText("全部成立。", "All of them hold.") : new LocalizedText("任一成立。", "Any of them holds."))),
        (ConditionGrammar.Not, new("不成立。", "It does not hold.")),
    ];

    /// <summary>Offers keys of a condition.</summary>
    public IEnumerable<Offer> Keys(string prefix)
    {
        if (scope is null)
        {
            return [];
        }

        foreach (var word in ConditionGrammar.Quantifiers.Add(ConditionGrammar.Every).SelectMany(w => new[] { w.Id, w.Zh })
            .Concat(ConditionGrammar.Aggregates.SelectMany(a => new[] { $"{a.Id} {ConditionGrammar.Of.Id}", a.Zh })))
        {
            if (prefix.StartsWith($"{word} ", StringComparison.Ordinal))
            {
                return Items($"{word} ", prefix[(word.Length + 1)..]);
            }
        }

        return prefix.StartsWith('$') ? Named("$", prefix[1..])
            : prefix.Contains('.', StringComparison.Ordinal) ? Behind(string.Empty, prefix, scope)
            : [.. Parts(string.Empty, scope), .. Words.SelectMany(w => Offer.Spellings(w.Word, OfferKind.Key, w.Text, null)), .. Openers()];
    }

    /// <summary>Offers what is looked for or counted.</summary>
    public IEnumerable<Offer> Items(string before, string prefix)
    {
        if (prefix.StartsWith('$'))
        {
            return Named($"{before}$", prefix[1..]);
        }

        if (scope is null || prefix.Contains('.', StringComparison.Ordinal))
        {
            return scope is null ? [] : Behind(before, prefix, names.Entity(prefix[..prefix.IndexOf('.', StringComparison.Ordinal)]) is { } head ? scope with { Item = new FactType.ReferenceType(head) } : scope, skipsHead: true);
        }

        var lists = scope.Record is { } record ? names.Members(record).Where(m => m.Type.Kind is FactTypeKind.List or FactTypeKind.Map) : [];
        return
        [
            .. lists.SelectMany(m => Offer.Spellings($"{before}{m.Symbol.Id}", $"{before}{m.Label.Zh}", OfferKind.Field, m.Label, m.Symbol)),
            .. names.Entities.SelectMany(e => Offer.Spellings($"{before}{e.Id}", $"{before}{e.Label.Zh}", OfferKind.Name, e.Label, AuthoringNames.SymbolOf(e))),
        ];
    }

    /// <summary>Offers values of a type.</summary>
    public IEnumerable<Offer> Values(string prefix, FactType? type)
    {
        var at = prefix.LastIndexOfAny([' ', '(', '+', '*']) + 1;
        var (before, word) = (prefix[..at], prefix[at..]);
        if (word.StartsWith('$'))
        {
            return Named($"{before}$", word[1..]);
        }

        if (before.EndsWith($"{ConditionGrammar.Parameter.Id} ", StringComparison.Ordinal) || before.EndsWith($"{ConditionGrammar.Parameter.Zh} ", StringComparison.Ordinal))
        {
            return Thresholds(before);
        }

        return before.Length > 0 ? [] : type switch
        {
            FactType.CodeType code => FactSlot.Codes(code.List),
            FactType.ListType { Element: FactType.CodeType element } => FactSlot.Codes(element.List),
            { Kind: FactTypeKind.Boolean } => FactSlot.Truths(),
            _ => names.Parameters.Where(p => type is null || p.Type.Kind == type.Kind)
                .Select(p => new Offer($"{ConditionGrammar.Parameter.Id} {p.Id}", OfferKind.Name, p.Label, $"{ConditionGrammar.Parameter.Id} {p.Id} {p.Label.Zh}", new Symbol(SymbolKind.Parameter, string.Empty, p.Id))),
        };
    }

    /// <summary>Offers thresholds by id.</summary>
    public IEnumerable<Offer> Thresholds(string before) =>
        names.Parameters.Select(p => new Offer($"{before}{p.Id}", OfferKind.Name, p.Label, $"{before}{p.Id} {p.Label.Zh}", new Symbol(SymbolKind.Parameter, string.Empty, p.Id)));

    /// <summary>Offers paths that begin with a name.</summary>
    /// <param name="before">What stands before the name.</param>
    /// <param name="prefix">What is written of the path.</param>
    public IEnumerable<Offer> Named(string before, string prefix)
    {
        var reader = new PathReader(names);
        var dot = prefix.LastIndexOf('.');
        if (dot < 0)
        {
            return reader.Names(scope).Select(n => new Offer($"{before}{n.Name}", OfferKind.Name, LocalizedText.Same(n.Type.ToString()), $"{before}{n.Name}", null));
        }

        return reader.FromName(scope, prefix, 0, dot, null) is { } type ? Parts($"{before}{prefix[..(dot + 1)]}", new ConditionScope(type, null, scope?.Variables ?? []), isPath: true) : [];
    }

    private static IEnumerable<Offer> Openers()
    {
        foreach (var word in ConditionGrammar.Quantifiers.Add(ConditionGrammar.Every))
        {
            foreach (var offer in Offer.Spellings($"{word.Id} ", $"{word.Zh} ", OfferKind.Word, new LocalizedText($"{word.Zh} …", $"{word.Id} …"), null))
            {
                yield return offer;
            }
        }

        foreach (var word in ConditionGrammar.Aggregates)
        {
            foreach (var offer in Offer.Spellings($"{word.Id} {ConditionGrammar.Of.Id} ", $"{word.Zh} ", OfferKind.Word, new LocalizedText($"{word.Zh} …", $"{word.Id} {ConditionGrammar.Of.Id} …"), null))
            {
                yield return offer;
            }
        }
    }

    private IEnumerable<Offer> Behind(string before, string prefix, ConditionScope origin, bool skipsHead = false)
    {
        var dot = prefix.LastIndexOf('.');
        var start = skipsHead && names.Entity(prefix[..prefix.IndexOf('.', StringComparison.Ordinal)]) is not null ? prefix.IndexOf('.', StringComparison.Ordinal) + 1 : 0;
        var type = dot < start ? origin.Item : new PathReader(names).FromInnermost(origin, prefix, start, dot, null);
        return type is null ? [] : Parts($"{before}{prefix[..(dot + 1)]}", origin with { Item = type, Keys = null }, isPath: true);
    }

    private IEnumerable<Offer> Parts(string before, ConditionScope of, bool isPath = false)
    {
        IEnumerable<(string Id, string Zh, OfferKind Kind, LocalizedText Text, Symbol? Symbol)> parts = of.Item switch
        {
            FactType.MapType map => map.Keys.Codes.Select(c => (c.Id, c.Label.Zh, OfferKind.Code, c.Label, (Symbol?)AuthoringNames.SymbolOf(map.Keys, c))),
            { Kind: FactTypeKind.Period } when isPath => ConditionGrammar.PeriodEnds.Select(e => (e.Id, e.Zh, OfferKind.Word, new LocalizedText(e.Zh, e.Id), (Symbol?)null)),
            _ when of.Record is { } record => names.Members(record).Select(m => (m.Symbol.Id, m.Label.Zh, OfferKind.Field, m.Label, (Symbol?)m.Symbol)),
            _ => [],
        };
        if (!isPath && (of.Keys is not null || of.Record is null))
        {
            Keyword[] words = of.Keys is null ? [ConditionGrammar.Value] : [ConditionGrammar.MapKey, ConditionGrammar.Value];
            parts = parts.Concat(words.Select(w => (w.Id, w.Zh, OfferKind.Word, new LocalizedText(w.Zh, w.Id), (Symbol?)null)));
        }

        return parts.SelectMany(p => Offer.Spellings($"{before}{p.Id}", $"{before}{p.Zh}", p.Kind, p.Text, p.Symbol));
    }
}
