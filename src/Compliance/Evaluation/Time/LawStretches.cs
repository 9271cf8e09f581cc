using System.Collections.Immutable;
using Compliance.Law;

namespace Compliance.Evaluation.Time;

/// <summary>The stretches of days in which thresholds do not change: what rests on nothing else of the law has one value in each.</summary>
internal sealed class LawStretches
{
    private readonly ImmutableArray<DateOnly> _starts;

    /// <summary>Cuts all time where thresholds change.</summary>
    /// <param name="periods">The periods of their values; none leaves one stretch.</param>
    public LawStretches(IEnumerable<EffectivePeriod> periods) => _starts =
    [
        .. periods
            .SelectMany(p => new[] { p.From, p.Until is { } until && until < DateOnly.MaxValue ? until.AddDays(1) : null })
            .OfType<DateOnly>()
            .Distinct()
            .Order(),
    ];

    /// <summary>Gets the number of the stretch of a day, from 0.</summary>
    public int Of(DateOnly day)
    {
        var stretch = 0;
        while (stretch < _starts.Length && _starts[stretch] <= day)
        {
            stretch++;
        }

        return stretch;
    }
}
