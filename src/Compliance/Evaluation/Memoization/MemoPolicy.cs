using Compliance.Evaluation.Nodes;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Memoization;

/// <summary>
/// Decides how the value of a test of related things is cached: it depends on nothing outside the test, or on one thing,
/// as in <c>sum of … where holder: $activity.performer</c>. It is then computed once for each of these things.
/// </summary>
internal sealed class MemoPolicy
{
    private readonly ValueNode? _key;

    private readonly LawIntervals _law;
    private readonly bool _isDaily;

    private MemoPolicy(ValueNode? key, Uses uses, MemoKey test)
    {
        _key = key;
        _law = uses.Law;
        _isDaily = uses.IsDaily;
        Test = test;
    }

    /// <summary>Gets the cache key of the test: one key for equal tests, in whatever rules.</summary>
    public MemoKey Test { get; }

    /// <summary>Examines a test of all things of an entity.</summary>
    /// <param name="uses">What the test uses.</param>
    /// <param name="join">The equality it begins with, or <see langword="null"/>.</param>
    /// <param name="test">Gets the cache key of the test.</param>
    /// <returns>How it is cached; <see langword="null"/> where it depends on more than one thing.</returns>
    public static MemoPolicy? Of(Uses uses, Join? join, Func<Uses, MemoKey> test)
    {
        if (uses.Outer == 0)
        {
            return new MemoPolicy(null, uses, test(uses));
        }

        // The equality is all that joins the things to the subject.
        return join is not null && uses.Outer == join.OuterUses ? new MemoPolicy(join.Key, uses, test(uses)) : null;
    }

    /// <summary>Gets the place where the value is cached, that of the thing it depends on; -1 where it must be computed.</summary>
    public int PlaceIn(Frame frame)
    {
        if (_key is null)
        {
            return 0;
        }

        // The places of codes and of things, from 1.
        return _key.Word(frame) is > 0 and var word ? (int)word : _key.Evaluate(frame) switch
        {
            ReferenceValue reference => reference.Target.Index + 1,
            CodeValue code => code.Value.Index + 1,
            null => 0,
            _ => -1,
        };
    }

    /// <summary>Gets the place where the missing facts of the test are cached; -1 where it must be explained.</summary>
    /// <remarks>The operand the test is joined by has no missing facts where it is a declared field.</remarks>
    public int AskedPlaceIn(Frame frame) => _key switch
    {
        null => PlaceIn(frame),
        FieldNode or ItemNode when PlaceIn(frame) is > 0 and var place => place,
        _ => -1,
    };

    /// <summary>Gets the days for which the missing facts of the test are cached.</summary>
    public DayWindow DaysIn(Frame frame) => IsDailyIn(frame) ? DayOf(frame) : _law.Around(frame.Day);

    /// <summary>Begins the computation of a value to be cached.</summary>
    /// <returns>The next day of change so far, for <see cref="End"/>.</returns>
    public int Begin(Frame frame)
    {
        var before = frame.Context.Horizon;
        if (IsDailyIn(frame))
        {
            frame.Context.LookAhead(_law.Around(frame.Day).Until);
        }

        return before;
    }

    /// <summary>Ends the computation of a value.</summary>
    /// <param name="frame">What it was computed in.</param>
    /// <param name="before">What <see cref="Begin"/> returned.</param>
    /// <returns>The days on which it is the value.</returns>
    public DayWindow End(Frame frame, int before)
    {
        if (!IsDailyIn(frame))
        {
            return _law.Around(frame.Day);
        }

        var until = frame.Context.Horizon;
        frame.Context.LookAhead(Math.Min(before, until));
        return new DayWindow(frame.Day.DayNumber, until);
    }

    /// <summary>Records when a cached value changes.</summary>
    public void Meet(Frame frame, int until)
    {
        if (IsDailyIn(frame))
        {
            frame.Context.ChangesOn(until);
        }
    }

    private bool IsDailyIn(Frame frame) => _isDaily || frame.Context.HasHistory;

    private static DayWindow DayOf(Frame frame) => new(frame.Day.DayNumber, frame.Day.DayNumber + 1);

    /// <summary>What a test of related things uses.</summary>
    /// <param name="Outer">How often it uses a variable from outside.</param>
    /// <param name="HasTexts">Whether it holds free text, in which its structure could be imitated.</param>
    /// <param name="Law">Where the thresholds it uses change.</param>
    /// <param name="IsDaily">Whether it uses the day for which the rule is evaluated.</param>
    internal sealed record Uses(int Outer, bool HasTexts, LawIntervals Law, bool IsDaily);
}
