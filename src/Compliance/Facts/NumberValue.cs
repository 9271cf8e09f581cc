using System.Globalization;
using Compliance.Literals;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>An exact number: a count, an amount of money, or a percentage (30 means thirty per cent).</summary>
/// <param name="value">The number.</param>
/// <param name="kind">What it measures.</param>
/// <param name="span">Where it was declared.</param>
/// <param name="currency">The currency of an amount; only nought may be without one.</param>
public sealed class NumberValue(decimal value, FactTypeKind kind, SourceSpan span, Currency? currency = null) : FactValue(span)
{
    private const string Places = "0.############################";

    /// <summary>Gets the number.</summary>
    public decimal Value { get; } = value;

    /// <summary>Gets what it measures: integer, decimal, money or percent.</summary>
    public FactTypeKind Kind { get; } = kind;

    /// <summary>Gets the currency of an amount; <see langword="null"/> for other numbers, and for nought that is of none, as the sum of nothing.</summary>
    public Currency? Currency { get; } = currency;

    /// <inheritdoc/>
    public override string Canonical => (Currency, Value.Scale) switch
    {
        (null, 0) => Value.ToString(CultureInfo.InvariantCulture),
        (null, _) => Value.ToString(Places, CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Currency.Id} {Value}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Currency.Id} {Value:0.############################}"),
    };

    /// <inheritdoc/>
    public override LocalizedText Display => Kind switch
    {
        FactTypeKind.Money => MoneyDisplay.Of(Value, Currency),
        FactTypeKind.Percent => LocalizedText.Same(Canonical + "%"),
        _ => LocalizedText.Same(Canonical),
    };
}
