using Compliance.Text;

namespace Compliance.Facts.Time;

/// <summary>A calendar day.</summary>
public sealed class DateValue(DateOnly value, SourceSpan span) : FactValue(span)
{
    /// <summary>Gets the day.</summary>
    public DateOnly Value { get; } = value;

    /// <inheritdoc/>
    public override string Canonical => IsoDay.Of(Value);
}
