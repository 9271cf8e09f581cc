using Compliance.Conditions.Expressions;
using Compliance.Text;

namespace Compliance.Conditions.Writing;

/// <summary>The words and word order of one language for conditions.</summary>
internal abstract class Wording
{
    /// <summary>Gets the separator between conditions that must all hold.</summary>
    public abstract string And { get; }

    /// <summary>Gets the separator between conditions of which one must hold.</summary>
    public abstract string Or { get; }

    /// <summary>Gets the separator between the items of a list.</summary>
    public abstract string ListSeparator { get; }

    /// <summary>Gets the name of the day for which the rule is evaluated.</summary>
    public abstract string Day { get; }

    /// <summary>Gets the name of the day of the judgement.</summary>
    public abstract string AsOf { get; }

    /// <summary>Chooses the language of a text.</summary>
    public abstract string Say(LocalizedText text);

    /// <summary>Writes the label of a field, thing or code inside a sentence.</summary>
    public abstract string Label(LocalizedText label);

    /// <summary>Writes a parameter with its value; <see langword="null"/> where none is in force.</summary>
    public abstract string Valued(string label, LocalizedText? value);

    /// <summary>Puts a condition in brackets.</summary>
    public abstract string Bracket(string text);

    /// <summary>Writes that a condition does not hold.</summary>
    public abstract string Not(string condition);

    /// <summary>Writes a part of a thing.</summary>
    public abstract string Part(string owner, string part);

    /// <summary>Writes the key of a map entry.</summary>
    public abstract string KeyOf(string entry);

    /// <summary>Writes an end of a period.</summary>
    public abstract string EndOf(string period, bool isStart);

    /// <summary>Writes the length of a period.</summary>
    public abstract string LengthOf(string period);

    /// <summary>Writes a quantifier.</summary>
    public abstract string Quantify(Quantifier quantifier, string items, string? where, string? satisfies);

    /// <summary>Writes an aggregate.</summary>
    public abstract string Aggregate(AggregateKind kind, string items, string? value, string? where);

    /// <summary>Writes a percentage of a value.</summary>
    public abstract string Share(string percentage, string whole);

    /// <summary>Writes an amount converted to a currency by a rate.</summary>
    public abstract string Converted(string amount, string rate, string currency);
}
