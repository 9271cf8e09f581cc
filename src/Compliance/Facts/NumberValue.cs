using System.Globalization;
using Compliance.Literals;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>An exact number: a count, an amount in yuan, or a percentage (30 means thirty per cent).</summary>
public sealed class NumberValue(decimal value, FactTypeKind kind, SourceSpan span) : FactValue(span)
{
    /// <summary>Gets the number.</summary>
    public decimal Value { get; } = value;

    /// <summary>Gets what it measures: integer, decimal, money or percent.</summary>
    public FactTypeKind Kind { get; } = kind;

    /// <inheritdoc/>
    public override string Canonical => Value.Scale == 0
        ? Value.ToString(CultureInfo.InvariantCulture)
        : Value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override LocalizedText Display => Kind switch
    {
        FactTypeKind.Money => MoneyDisplay.Of(Value),
        FactTypeKind.Percent => LocalizedText.Same(Canonical + "%"),
        _ => LocalizedText.Same(Canonical),
    };
}
