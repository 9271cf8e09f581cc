using Compliance.Binding;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Conditions.Expressions;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding.Items;

/// <summary>Binds aggregates, as a condition's key (<c>sum of X.f</c>) and as an operand (<c>{ sum: X.f, where: … }</c>).</summary>
internal sealed class AggregateBinder(BindingContext context, BindingScope scope)
{
    private static readonly LocalizedText Operand = new("汇总", "aggregate");

    private static readonly (Keyword Word, AggregateKind Kind)[] Kinds =
    [
        (RuleKeywords.Count, AggregateKind.Count),
        (RuleKeywords.Sum, AggregateKind.Sum),
        (RuleKeywords.Min, AggregateKind.Min),
        (RuleKeywords.Max, AggregateKind.Max),
        (RuleKeywords.Distinct, AggregateKind.Distinct),
        (RuleKeywords.Union, AggregateKind.Union),
    ];

    /// <summary>Finds the aggregate of a keyword.</summary>
    public static Keyword? WordOf(string text) => RuleKeywords.Aggregates.FirstOrDefault(a => a.Matches(text));

    /// <summary>Determines whether a mapping is an aggregate written as an operand.</summary>
    public static bool IsOperand(MappingNode node) => node.Entries.Any(e => WordOf(e.Key.Text) is not null);

    /// <summary>Binds an aggregate written as an operand.</summary>
    public Aggregate? BindOperand(MappingNode node)
    {
        var word = WordOf(node.Entries.First(e => WordOf(e.Key.Text) is not null).Key.Text)!;
        var reader = new MappingReader(node, Operand, context.Diagnostics);
        var over = reader.Required(word);
        var where = reader.Entry(RuleKeywords.Where);
        reader.Finish();
        if (ScalarReading.Text(over, context.Diagnostics) is null)
        {
            return null;
        }

        var phrase = ItemPhrase.Read((ScalarNode)over!, 0, context.Diagnostics);
        return phrase is null ? null : Bind(word, phrase, where, node.Span);
    }

    /// <summary>Binds an aggregate.</summary>
    /// <param name="word">Which.</param>
    /// <param name="phrase">Over what.</param>
    /// <param name="where">The entry with the filter, or <see langword="null"/>.</param>
    /// <param name="span">Where it stands.</param>
    public Aggregate? Bind(Keyword word, ItemPhrase phrase, MappingEntry? where, SourceSpan span)
    {
        var items = new ItemSourceBinder(context, scope).Bind(phrase);
        if (items is null)
        {
            return null;
        }

        // The filter is bound even where the value is mistaken, so that its own mistakes show in the same run.
        var value = word == RuleKeywords.Count ? CountedWhole(phrase, items) : Value(word, phrase, items);
        var filter = where is null ? null : new ConditionBinder(context, items.Scope).Bind(where.Value);
        if ((where is not null && filter is null) || (word != RuleKeywords.Count && value is null) || (word == RuleKeywords.Count && !items.Rest.IsEmpty))
        {
            return null;
        }

        var kind = Kinds.First(k => k.Word == word).Kind;
        var type = kind is AggregateKind.Count or AggregateKind.Distinct ? FactType.Integer : value!.Type;
        return new Aggregate(kind, items.Source, items.Scope.Variable, value, filter, type, span);
    }

    private Expression? CountedWhole(ItemPhrase phrase, BoundItems items)
    {
        if (!items.Rest.IsEmpty)
        {
            var rest = items.Rest[0];
            context.Diagnostics.Add(ConditionDiagnostics.OperandUnexpected(ScalarPlace.Of(phrase.Scalar, rest.Start, rest.Name.Length), rest.Name));
        }

        return null;
    }

    private Expression? Value(Keyword word, ItemPhrase phrase, BoundItems items)
    {
        var last = phrase.Path[^1];
        var place = ScalarPlace.Of(phrase.Scalar, phrase.Path[0].Start, last.Start + last.Name.Length - phrase.Path[0].Start);
        if (items.Rest.IsEmpty && MemberNames.RecordOf(items.Scope.Innermost(place).Type) is not null)
        {
            context.Diagnostics.Add(ConditionDiagnostics.AggregateNeedsField(place, word, phrase.Text));
            return null;
        }

        Expression? value = items.Rest.IsEmpty
            ? items.Scope.Innermost(place)
            : new PathBinder(context, phrase.Scalar).FromInnermost(items.Scope, items.Rest.AsSpan());
        if (value is null || Fits(word, value.Type))
        {
            return value;
        }

        context.Diagnostics.Add(ConditionDiagnostics.AggregateDoesNotFit(value.Span, word, value.Type));
        return null;
    }

    private static bool Fits(Keyword word, FactType type) =>
        word == RuleKeywords.Sum ? type.IsNumeric
        : word == RuleKeywords.Union ? type.Kind == FactTypeKind.Period
        : word == RuleKeywords.Distinct ? TypeFit.HasEquality(type)
        : type.IsOrdered;
}
