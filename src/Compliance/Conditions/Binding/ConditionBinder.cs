using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding.Items;
using Compliance.Conditions.Binding.Operands;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Conditions.Expressions;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Conditions.Binding;

/// <summary>Binds conditions (docs/rule-language.md §3). Reports every mistake of a condition in one run and never throws.</summary>
internal sealed class ConditionBinder(BindingContext context, BindingScope scope)
{
    private static readonly LocalizedText EveryBody = new("“每个”", "condition on every item");

    private static readonly (Keyword Word, Quantifier Quantifier)[] Quantifiers =
        [(RuleKeywords.Some, Quantifier.Some), (RuleKeywords.No, Quantifier.No), (RuleKeywords.Every, Quantifier.Every)];

    /// <summary>Binds a condition.</summary>
    /// <returns>The condition, or <see langword="null"/> after a mistake.</returns>
    public Condition? Bind(LocatedNode? node)
    {
        if (node is not MappingNode mapping)
        {
            if (node is not null)
            {
                context.Diagnostics.Add(ConditionDiagnostics.ConditionExpected(node.Span, node is SequenceNode));
            }

            return null;
        }

        if (mapping.Entries.IsEmpty)
        {
            context.Diagnostics.Add(ConditionLogicDiagnostics.EmptyCondition(mapping.Span));
            return null;
        }

        return Together([.. mapping.Entries.Select(Entry)], mapping.Span);
    }

    private Condition? Together(IReadOnlyList<ImmutableArray<Condition>?> parts, SourceSpan span)
    {
        if (parts.Any(p => p is null))
        {
            return null;
        }

        ImmutableArray<Condition> conditions = [.. parts.SelectMany(p => p!.Value)];
        Contradictions.Report(conditions, context.Diagnostics);
        return conditions is [var only] ? only : new AllOf(conditions, span);
    }

    private ImmutableArray<Condition>? Entry(MappingEntry entry)
    {
        var key = entry.Key.Text;
        if (RuleKeywords.All.Matches(key) || RuleKeywords.Any.Matches(key))
        {
            return Single(Listed(entry));
        }

        if (RuleKeywords.Not.Matches(key))
        {
            return Single(Bind(entry.Value) is { } operand ? new Negation(operand, entry.Span) : null);
        }

        var space = key.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? key : key[..space];
        foreach (var (keyword, quantifier) in Quantifiers)
        {
            if (keyword.Matches(word))
            {
                return Single(Quantified(entry, quantifier, word.Length));
            }
        }

        return AggregateBinder.WordOf(word) is { } aggregate ? Aggregated(entry, aggregate, word)
            : LengthPrefix(key) is > 0 and var length ? OfLength(entry, length)
            : IsComputed(key) ? Computed(entry)
            : Tested(entry);
    }

    private Condition? Listed(MappingEntry entry)
    {
        if (entry.Value is not SequenceNode list)
        {
            context.Diagnostics.Add(BindingDiagnostics.ListExpected(entry.Value.Span));
            return null;
        }

        if (list.Items.IsEmpty)
        {
            context.Diagnostics.Add(ConditionLogicDiagnostics.EmptyList(entry.Span, entry.Key.Text));
            return null;
        }

        var conditions = list.Items.Select(Bind).ToList();
        if (conditions.Contains(null))
        {
            return null;
        }

        ImmutableArray<Condition> parts = [.. conditions.OfType<Condition>()];
        if (RuleKeywords.Any.Matches(entry.Key.Text))
        {
            return new AnyOf(parts, entry.Span);
        }

        Contradictions.Report(parts, context.Diagnostics);
        return new AllOf(parts, entry.Span);
    }

    private Quantified? Quantified(MappingEntry entry, Quantifier quantifier, int wordLength)
    {
        var phrase = ItemPhrase.Read(entry.Key, wordLength, context.Diagnostics);
        var items = phrase is null ? null : new ItemSourceBinder(context, scope).Bind(phrase);
        if (items is null)
        {
            return null;
        }

        if (!items.Rest.IsEmpty)
        {
            var rest = items.Rest[0];
            context.Diagnostics.Add(ConditionDiagnostics.OperandUnexpected(ScalarPlace.Of(entry.Key, rest.Start, rest.Name.Length), rest.Name));
            return null;
        }

        var inner = new ConditionBinder(context, items.Scope);
        if (quantifier == Quantifier.Every)
        {
            return inner.EveryOf(entry, items);
        }

        // "some licence: {}" means any licence; a missing body is more likely a mistake.
        if (entry.Value is MappingNode { Entries.IsEmpty: true })
        {
            return new Quantified(quantifier, items.Source, items.Scope.Variable, Where: null, Satisfies: null, entry.Span);
        }

        if (entry.Value is ScalarNode { IsNull: true })
        {
            context.Diagnostics.Add(ConditionDiagnostics.ConditionExpected(entry.Key.Span, isList: false));
            return null;
        }

        return inner.Bind(entry.Value) is { } where
            ? new Quantified(quantifier, items.Source, items.Scope.Variable, where, Satisfies: null, entry.Span)
            : null;
    }

    private Quantified? EveryOf(MappingEntry entry, BoundItems items)
    {
        var isStructured = entry.Value is MappingNode body
            && body.Entries.Any(e => RuleKeywords.Where.Matches(e.Key.Text) || RuleKeywords.Satisfies.Matches(e.Key.Text));
        if (!isStructured)
        {
            return Bind(entry.Value) is { } all
                ? new Quantified(Quantifier.Every, items.Source, items.Scope.Variable, Where: null, all, entry.Span)
                : null;
        }

        var reader = new MappingReader((MappingNode)entry.Value, EveryBody, context.Diagnostics);
        var whereNode = reader.Optional(RuleKeywords.Where);
        var where = Bind(whereNode);
        var satisfies = Bind(reader.Required(RuleKeywords.Satisfies));
        reader.Finish();
        return satisfies is null || (whereNode is not null && where is null)
            ? null
            : new Quantified(Quantifier.Every, items.Source, items.Scope.Variable, where, satisfies, entry.Span);
    }

    private ImmutableArray<Condition>? Aggregated(MappingEntry entry, Keyword aggregate, string word)
    {
        var start = word.Length;
        if (word == aggregate.Id)
        {
            var of = $"{word} {RuleKeywords.Of.Id} ";
            if (!entry.Key.Text.StartsWith(of, StringComparison.Ordinal))
            {
                context.Diagnostics.Add(ConditionDiagnostics.NameMissing(entry.Key.Span, of.TrimEnd()));
                return null;
            }

            start = of.Length;
        }

        if (ItemPhrase.Read(entry.Key, start, context.Diagnostics) is not { } phrase)
        {
            return null;
        }

        var where = (entry.Value as MappingNode)?.Entries.FirstOrDefault(e => RuleKeywords.Where.Matches(e.Key.Text));
        var left = new AggregateBinder(context, scope).Bind(aggregate, phrase, where, entry.Key.Span);
        if (left is { Kind: AggregateKind.Union })
        {
            context.Diagnostics.Add(ConditionDiagnostics.UnionOutOfPlace(entry.Key.Span));
            return null;
        }

        return left is null ? null : new TestBinder(context, scope).Bind(left, entry, RuleKeywords.Where);
    }

    // Where "length of" ends, in either language; 0 where it does not stand.
    private static int LengthPrefix(string key)
    {
        var (en, zh) = ($"{RuleKeywords.Length.Id} {RuleKeywords.Of.Id} ", $"{RuleKeywords.Length.Zh} ");
        if (key == en[..^1])
        {
            return key.Length;
        }

        return key.StartsWith(en, StringComparison.Ordinal) ? en.Length : key.StartsWith(zh, StringComparison.Ordinal) ? zh.Length : 0;
    }

    private ImmutableArray<Condition>? OfLength(MappingEntry entry, int start)
    {
        var key = entry.Key;
        var isNamed = start < key.Text.Length && key.Text[start] == '$';
        var path = ItemPhrase.Segments(key.Text, isNamed ? start + 1 : start, key.Text.Length);
        if (path.IsEmpty)
        {
            context.Diagnostics.Add(ConditionDiagnostics.NameMissing(key.Span, key.Text[..start].TrimEnd()));
            return null;
        }

        var binder = new PathBinder(context, key);
        var period = isNamed ? binder.FromName(scope, path.AsSpan()) : binder.FromInnermost(scope, path.AsSpan());
        return new ExpressionBinder(context, scope).LengthOf(period, key.Span) is { } length ? new TestBinder(context, scope).Bind(length, entry) : null;
    }

    // A difference or sum is tested as a path is: "$day - $deal.signed: { at_least: 30 days }".
    private static bool IsComputed(string key) => key.Contains(" - ", StringComparison.Ordinal) || key.Contains(" + ", StringComparison.Ordinal)
        || (key.StartsWith('$') && ExpressionBinder.HasConversion(key));

    private ImmutableArray<Condition>? Computed(MappingEntry entry) =>
        new ExpressionBinder(context, scope).Bind(entry.Key, expected: null) is { } left ? new TestBinder(context, scope).Bind(left, entry) : null;

    private ImmutableArray<Condition>? Tested(MappingEntry entry)
    {
        var key = entry.Key;
        var isNamed = key.Text.StartsWith('$');
        var path = ItemPhrase.Segments(key.Text, isNamed ? 1 : 0, key.Text.Length);
        if (path.IsEmpty)
        {
            context.Diagnostics.Add(ConditionDiagnostics.NameMissing(key.Span, key.Text));
            return null;
        }

        var binder = new PathBinder(context, key);
        var left = isNamed ? binder.FromName(scope, path.AsSpan()) : binder.FromInnermost(scope, path.AsSpan());
        return left is null ? null : new TestBinder(context, scope).Bind(left, entry);
    }

    private static ImmutableArray<Condition>? Single(Condition? condition) => condition is null ? null : [condition];
}
