using Compliance.Text;

namespace Compliance.Facts.Time;

/// <summary>The value of a fact from a day on.</summary>
/// <param name="Since">The first day; <see cref="Beginning"/> where it is the value before all days that are declared.</param>
/// <param name="Value">The value; <see langword="null"/> where it is not declared from that day on.</param>
public sealed record HistoryEntry(DateOnly Since, FactValue? Value)
{
    /// <summary>Gets the day that stands for no first day: the value holds from the beginning.</summary>
    public static DateOnly Beginning => DateOnly.MinValue;

    /// <summary>Gets the day and the value.</summary>
    public override string ToString() => $"{IsoDay.Of(Since)}: {Value?.Canonical ?? "undeclared"}";
}
