using System.Diagnostics.CodeAnalysis;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Nodes.Joining;
using Compliance.Evaluation.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Memoization;

/// <summary>
/// Decides how the value of a test of related things is cached: it depends on nothing outside the test; or on one thing, as in
/// <c>sum of … where holder: $activity.performer</c>; or on a few values. It is then computed once for each of these things or values.
/// </summary>
internal sealed class MemoPolicy : MemoSlot
{
    /// <summary>The most values from outside by which a test is cached.</summary>
    public const int MostParts = 6;

    private readonly ValueNode? _key;
    private readonly KeyPart[]? _parts;

    private MemoPolicy(ValueNode? key, KeyPart[]? parts, Uses uses, MemoKey test)
        : base(test, uses) => (_key, _parts) = (key, parts);

    /// <summary>Gets what a test is cached by that depends on nothing outside itself, or on what joins the things to the subject alone.</summary>
    /// <param name="uses">What the test uses.</param>
    /// <param name="join">The equality it begins with, or <see langword="null"/>.</param>
    /// <param name="policy">How it is cached.</param>
    /// <param name="test">Gets the cache key of the test: one key for equal tests, in whatever rules.</param>
    /// <returns>Whether that is so.</returns>
    public static bool TryOf(Uses uses, Join? join, Func<MemoKey> test, [NotNullWhen(true)] out MemoPolicy? policy)
    {
        // The equality is all that joins the things to the subject.
        var isJoined = join is { IsPlace: true } && uses.Outer == join.OuterUses;
        policy = uses.Outer == 0 || isJoined ? new MemoPolicy(isJoined ? join!.Key : null, null, uses, test()) : null;
        return policy is not null;
    }

    /// <summary>Gets what a test is cached by that depends on several values.</summary>
    /// <param name="uses">What the test uses.</param>
    /// <param name="parts">The values.</param>
    /// <param name="test">The cache key of the test.</param>
    public static MemoPolicy Of(Uses uses, KeyPart[] parts, MemoKey test) => new(null, parts, uses, test);

    /// <summary>Gets the place where the value is cached, that of what it depends on; -1 where it must be computed.</summary>
    public int PlaceIn(Frame frame)
    {
        if (frame.Context.IsMoving)
        {
            return -1;
        }

        if (_parts is not null)
        {
            return frame.Context.KeyPlaces.IsWorthwhile(Key) ? PlaceOf(_parts, frame, isDeclared: false) : -1;
        }

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

    /// <summary>Records through how many things a computation went whose value was not cached.</summary>
    public void Walked(Frame frame, long things)
    {
        if (_parts is not null)
        {
            frame.Context.KeyPlaces.Walked(Key, things);
        }
    }

    /// <summary>Collects the missing facts of the test once for each thing it depends on, where they are the same for every rule.</summary>
    /// <returns>Whether that is so; if not, the test must be explained.</returns>
    public bool TryAskOnce(Frame frame, Explanation explanation, Action<Frame, Explanation> explain)
    {
        // Paths do not depend on the asking rule; display texts may.
        if (explanation is not QuestionCollector { IsBrief: true } questions || AskedPlaceIn(frame) is not (>= 0 and var place))
        {
            return false;
        }

        AskOnce(place, questions, frame, frame, explain);
        return true;
    }

    // The operand the test is joined by has no missing facts where it is a declared field.
    private int AskedPlaceIn(Frame frame) => _key switch
    {
        null when _parts is not null => frame.Context.KeyPlaces.IsWorthwhile(Key) && !frame.Context.IsMoving ? PlaceOf(_parts, frame, isDeclared: true) : -1,
        null => PlaceIn(frame),
        FieldNode or ItemNode when PlaceIn(frame) is > 0 and var place => place,
        _ => -1,
    };

    private int PlaceOf(KeyPart[] parts, Frame frame, bool isDeclared)
    {
        var places = frame.Context.KeyPlaces;
        Span<long> values = stackalloc long[MostParts];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!parts[i].TryNumber(frame, places, out values[i]) || (isDeclared && !parts[i].IsDeclared(values[i])))
            {
                return -1;
            }
        }

        return places.Of(Key, values[..parts.Length]);
    }

    /// <summary>What a test of related things uses.</summary>
    /// <param name="Outer">How often it uses a variable from outside.</param>
    /// <param name="HasTexts">Whether it holds free text, in which its structure could be imitated.</param>
    /// <param name="Law">Where the thresholds it uses change.</param>
    /// <param name="IsDaily">Whether it uses the day for which the rule is evaluated.</param>
    internal sealed record Uses(int Outer, bool HasTexts, LawIntervals Law, bool IsDaily);
}
