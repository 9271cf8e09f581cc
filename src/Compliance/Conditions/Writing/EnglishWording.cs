using Compliance.Conditions.Expressions;
using Compliance.Text;

namespace Compliance.Conditions.Writing;

/// <summary>Conditions in English.</summary>
internal sealed class EnglishWording : Wording
{
    /// <summary>The only instance.</summary>
    public static readonly EnglishWording Instance = new();

    private EnglishWording()
    {
    }

    /// <inheritdoc/>
    public override string And => " and ";

    /// <inheritdoc/>
    public override string Or => " or ";

    /// <inheritdoc/>
    public override string ListSeparator => ", ";

    /// <inheritdoc/>
    public override string Day => "the day judged";

    /// <inheritdoc/>
    public override string AsOf => "the day of the judgement";

    /// <inheritdoc/>
    public override string Say(LocalizedText text) => text.En;

    /// <inheritdoc/>
    public override string Label(LocalizedText label)
    {
        // A label begins with a capital; inside a sentence it does not, unless it is an abbreviation.
        var text = label.En;
        return text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <inheritdoc/>
    public override string Valued(string label, LocalizedText? value) => $"{label} ({value?.En ?? "no value in force"})";

    /// <inheritdoc/>
    public override string Bracket(string text) => $"({text})";

    /// <inheritdoc/>
    public override string Not(string condition) => $"not {condition}";

    /// <inheritdoc/>
    public override string Part(string owner, string part) => $"{owner}{(owner.EndsWith('s') ? "'" : "'s")} {part}";

    /// <inheritdoc/>
    public override string KeyOf(string entry) => Part(entry, "key");

    /// <inheritdoc/>
    public override string EndOf(string period, bool isStart) => isStart ? $"first day of {period}" : $"last day of {period}";

    /// <inheritdoc/>
    public override string LengthOf(string period) => $"length of {period}";

    /// <inheritdoc/>
    public override string Quantify(Quantifier quantifier, string items, string? where, string? satisfies) => quantifier switch
    {
        Quantifier.Some => where is null ? $"some {items}" : $"some {items} where {where}",
        Quantifier.No => where is null ? $"no {items}" : $"no {items} where {where}",
        Quantifier.Every => where is null ? $"for every {items}, {satisfies}" : $"for every {items} where {where}, {satisfies}",
    };

    /// <inheritdoc/>
    public override string Aggregate(AggregateKind kind, string items, string? value, string? where)
    {
        var of = value is null ? items : Part(items, value);
        var filtered = where is null ? of : $"{of} where {where}";
        return kind switch
        {
            AggregateKind.Count => $"number of {filtered}",
            AggregateKind.Distinct => $"number of different {filtered}",
            AggregateKind.Sum => $"sum of {filtered}",
            AggregateKind.Min => $"least {filtered}",
            AggregateKind.Max => $"greatest {filtered}",
            AggregateKind.Union => $"union of {filtered}",
        };
    }

    /// <inheritdoc/>
    public override string Share(string percentage, string whole) => $"{percentage} of {whole}";

    /// <inheritdoc/>
    public override string Converted(string amount, string rate, string currency) => $"{amount} in {currency} by {rate}";
}
