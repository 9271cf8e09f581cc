using Compliance.Authoring.Analysis.Symbols;
using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>The key of a condition, taken apart.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Type">The type of what is tested; <see langword="null"/> where it is not known.</param>
/// <param name="Inner">The things that can be named behind it.</param>
/// <param name="Mentions">What it names.</param>
internal sealed record ConditionKey(KeyRole Role, FactType? Type, ConditionScope Inner, List<Mention> Mentions)
{
    /// <summary>Takes a key apart.</summary>
    public static ConditionKey Read(string key, ConditionScope scope, AuthoringNames names)
    {
        var mentions = new List<Mention>();
        if (ConditionGrammar.Joins.Any(j => j.Matches(key)))
        {
            return new ConditionKey(KeyRole.Join, null, scope, mentions);
        }

        if (ConditionGrammar.Not.Matches(key))
        {
            return new ConditionKey(KeyRole.Not, null, scope, mentions);
        }

        foreach (var word in ConditionGrammar.Quantifiers.Add(ConditionGrammar.Every))
        {
            if (After(key, word) is { } start)
            {
                var items = ItemPhraseReader.Read(key, start, scope, names, mentions);
                return new ConditionKey(word == ConditionGrammar.Every ? KeyRole.Every : KeyRole.Quantifier, null, items.Inner, mentions);
            }
        }

        foreach (var word in ConditionGrammar.Aggregates)
        {
            if (AfterAggregate(key, word) is { } start)
            {
                var items = ItemPhraseReader.Read(key, start, scope, names, mentions);
                return new ConditionKey(KeyRole.Aggregate, word.Id is "count" or "distinct" ? FactType.Integer : items.Value, items.Inner, mentions);
            }
        }

        return new ConditionKey(KeyRole.Test, Tested(key, scope, names, mentions), scope, mentions);
    }

    private static FactType? Tested(string key, ConditionScope scope, AuthoringNames names, List<Mention> mentions)
    {
        if (AfterLength(key) is { } period)
        {
            Path(key, period, scope, names, mentions);
            return FactType.Duration;
        }

        return key.StartsWith('$') ? new ExpressionReader(scope, names).Read(key, mentions) : Path(key, 0, scope, names, mentions);
    }

    private static FactType? Path(string key, int start, ConditionScope scope, AuthoringNames names, List<Mention> mentions)
    {
        var reader = new PathReader(names);
        return start < key.Length && key[start] == '$' ? reader.FromName(scope, key, start + 1, key.Length, mentions) : reader.FromInnermost(scope, key, start, key.Length, mentions);
    }

    private static int? After(string key, Keyword word) => After(key, $"{word.Id} ") ?? After(key, $"{word.Zh} ");

    private static int? AfterAggregate(string key, Keyword word) => After(key, $"{word.Id} {ConditionGrammar.Of.Id} ") ?? After(key, $"{word.Zh} ");

    private static int? AfterLength(string key) => After(key, $"{ConditionGrammar.Length.Id} {ConditionGrammar.Of.Id} ") ?? After(key, $"{ConditionGrammar.Length.Zh} ");

    private static int? After(string key, string start) => key.StartsWith(start, StringComparison.Ordinal) ? start.Length : null;
}
