namespace Compliance.Reloading;

/// <summary>Waits until no more changes arrive, then acts once: a checkout touches many files one after the other.</summary>
internal sealed class ChangeDebouncer : IDisposable
{
    // Changes that never rest, as those of a log file beside the rules, put the action off no further than this.
    private const int LongestWaitInDelays = 10;

    private readonly Lock _lock = new();
    private readonly TimeProvider _clock;
    private readonly TimeSpan _delay;
    private readonly ITimer _timer;
    private long? _firstChange;

    /// <summary>Creates a debouncer.</summary>
    /// <param name="clock">Counts the waiting.</param>
    /// <param name="delay">How long there must be no change.</param>
    /// <param name="action">What to do then; it must not throw.</param>
    public ChangeDebouncer(TimeProvider clock, TimeSpan delay, Action action)
    {
        _clock = clock;
        _delay = delay;
        _timer = clock.CreateTimer(
            _ =>
            {
                lock (_lock)
                {
                    _firstChange = null;
                }

                action();
            },
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    /// <summary>Takes note of a change.</summary>
    public void Notice()
    {
        lock (_lock)
        {
            _firstChange ??= _clock.GetTimestamp();
            var left = (_delay * LongestWaitInDelays) - _clock.GetElapsedTime(_firstChange.Value);
            _timer.Change(left < _delay ? TimeSpan.FromTicks(Math.Max(0, left.Ticks)) : _delay, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer.Dispose();
}
