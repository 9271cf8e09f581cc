using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Memoization;

/// <summary>
/// Decides how the value of a test of related things is cached: it depends on nothing outside the test, or on one thing,
/// as in <c>sum of … where holder: $activity.performer</c>. It is then computed once for each of these things.
/// </summary>
internal sealed class MemoPolicy : MemoSlot
{
    private readonly ValueNode? _key;

    private MemoPolicy(ValueNode? key, Uses uses, MemoKey test)
        : base(test, uses) => _key = key;

    /// <summary>Examines a test of all things of an entity.</summary>
    /// <param name="uses">What the test uses.</param>
    /// <param name="join">The equality it begins with, or <see langword="null"/>.</param>
    /// <param name="test">Gets the cache key of the test: one key for equal tests, in whatever rules.</param>
    /// <returns>How it is cached; <see langword="null"/> where it depends on more than one thing.</returns>
    public static MemoPolicy? Of(Uses uses, Join? join, Func<Uses, MemoKey> test)
    {
        if (uses.Outer == 0)
        {
            return new MemoPolicy(null, uses, test(uses));
        }

        // The equality is all that joins the things to the subject.
        return join is { IsPlace: true } && uses.Outer == join.OuterUses ? new MemoPolicy(join.Key, uses, test(uses)) : null;
    }

    /// <summary>Gets the place where the value is cached, that of the thing it depends on; -1 where it must be computed.</summary>
    public int PlaceIn(Frame frame)
    {
        if (frame.Context.IsMoving)
        {
            return -1;
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
        null => PlaceIn(frame),
        FieldNode or ItemNode when PlaceIn(frame) is > 0 and var place => place,
        _ => -1,
    };

    /// <summary>What a test of related things uses.</summary>
    /// <param name="Outer">How often it uses a variable from outside.</param>
    /// <param name="HasTexts">Whether it holds free text, in which its structure could be imitated.</param>
    /// <param name="Law">Where the thresholds it uses change.</param>
    /// <param name="IsDaily">Whether it uses the day for which the rule is evaluated.</param>
    internal sealed record Uses(int Outer, bool HasTexts, LawIntervals Law, bool IsDaily);
}
