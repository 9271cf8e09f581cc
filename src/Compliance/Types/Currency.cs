using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Types;

/// <summary>A currency that the vocabulary registers. Two with one code are the same.</summary>
public sealed class Currency : IEquatable<Currency>
{
    internal Currency(string id, LocalizedText label, LocalizedText unit, ImmutableArray<string> words, int decimals, SourceSpan span)
    {
        Id = id;
        Label = label;
        Unit = unit;
        Words = words;
        Decimals = decimals;
        Span = span;
    }

    /// <summary>Gets the code (ISO 4217).</summary>
    public string Id { get; }

    /// <summary>Gets the name in both languages.</summary>
    public LocalizedText Label { get; }

    /// <summary>Gets what stands with an amount that is shown: behind it in Chinese, before it in English.</summary>
    public LocalizedText Unit { get; }

    /// <summary>Gets the words and signs that may stand before or behind an amount: the code, the units, the names and what else is registered.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Gets how many decimal places an amount may have.</summary>
    public int Decimals { get; }

    /// <summary>Gets where the vocabulary declares it.</summary>
    public SourceSpan Span { get; }

    /// <summary>Determines whether two amounts cannot be compared or added, for no rate is known between their currencies.</summary>
    /// <remarks>Nought that nobody gave a currency, as the sum of nothing, is nought in each.</remarks>
    public static bool AreUnlike(Currency? left, Currency? right) => left is not null && right is not null && !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Currency? other) => ReferenceEquals(this, other) || (other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Currency);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
