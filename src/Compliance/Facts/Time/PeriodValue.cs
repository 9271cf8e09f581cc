using Compliance.Text;

namespace Compliance.Facts.Time;

/// <summary>A stretch of days, both ends included. Each end is a day, open, or not declared.</summary>
public sealed class PeriodValue(PeriodEnd from, PeriodEnd to, SourceSpan span) : FactValue(span)
{
    /// <summary>Gets the first day.</summary>
    public PeriodEnd From { get; } = from;

    /// <summary>Gets the last day.</summary>
    public PeriodEnd To { get; } = to;

    /// <inheritdoc/>
    public override string Canonical => $"{From}..{To}";

    /// <inheritdoc/>
    public override LocalizedText Display => new(
        $"{From.Display(isStart: true).Zh}至{To.Display(isStart: false).Zh}",
        $"{From.Display(isStart: true).En} to {To.Display(isStart: false).En}");
}
