using Compliance.Reloading;

namespace Compliance.Tests.Reloading;

internal sealed class ChangeDebouncerTests
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(100);

    private readonly ManualClock _clock = new();
    private int _actions;

    [SetUp]
    public void Forget() => _actions = 0;

    [Test]
    public void Notice_ManyTimesInOneDelay_ActsOnceAfterTheLast()
    {
        using var debouncer = new ChangeDebouncer(_clock, Delay, () => _actions++);

        for (var i = 0; i < 5; i++)
        {
            debouncer.Notice();
            _clock.Advance(Delay / 2);
        }

        _actions.Should().Be(0);
        _clock.Advance(Delay / 2);
        _actions.Should().Be(1);
        _clock.Advance(Delay * 5);
        _actions.Should().Be(1);
    }

    [Test]
    public void Notice_WithoutRest_ActsAfterTenDelays()
    {
        using var debouncer = new ChangeDebouncer(_clock, Delay, () => _actions++);

        for (var i = 0; i < 20; i++)
        {
            debouncer.Notice();
            _clock.Advance(Delay / 2);
        }

        _actions.Should().Be(1);
    }

    [Test]
    public void Notice_AfterTheAction_ActsAgain()
    {
        using var debouncer = new ChangeDebouncer(_clock, Delay, () => _actions++);

        debouncer.Notice();
        _clock.Advance(Delay);
        debouncer.Notice();
        _clock.Advance(Delay);

        _actions.Should().Be(2);
    }

    [Test]
    public void Dispose_BeforeTheAction_PreventsIt()
    {
        var debouncer = new ChangeDebouncer(_clock, Delay, () => _actions++);

        debouncer.Notice();
        debouncer.Dispose();
        _clock.Advance(Delay * 20);

        _actions.Should().Be(0);
    }
}
