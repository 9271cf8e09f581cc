using System.Globalization;
using Compliance.Literals;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>A rate of exchange: what one unit of a currency comes to in another. It is exact, and used in this direction only.</summary>
public sealed class RateValue : FactValue
{
    /// <summary>Creates a rate.</summary>
    /// <param name="value">How much of <paramref name="to"/> one unit of <paramref name="from"/> comes to; more than nought.</param>
    /// <param name="from">The currency that is converted.</param>
    /// <param name="to">The currency it is converted to.</param>
    /// <param name="span">Where it was written.</param>
    public RateValue(decimal value, Currency from, Currency to, SourceSpan span)
        : base(span)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        (Value, From, To) = (value, from, to);
    }

    /// <summary>Gets how much of <see cref="To"/> one unit of <see cref="From"/> comes to.</summary>
    public decimal Value { get; }

    /// <summary>Gets the currency that is converted.</summary>
    public Currency From { get; }

    /// <summary>Gets the currency it is converted to.</summary>
    public Currency To { get; }

    /// <inheritdoc/>
    public override string Canonical => string.Create(CultureInfo.InvariantCulture, $"{From.Id} 1 = {To.Id} {Value:0.############################}");

    /// <inheritdoc/>
    public override LocalizedText Display
    {
        get
        {
            var (one, other) = (MoneyDisplay.Of(1, From), MoneyDisplay.Of(Value, To));
            return new($"{one.Zh} = {other.Zh}", $"{one.En} = {other.En}");
        }
    }
}
