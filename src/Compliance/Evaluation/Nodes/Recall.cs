using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>
/// Says by what the value of a test of related things changes, where that is little: by nothing at all, or by one thing,
/// as <c>sum of … where holder: $activity.performer</c>. It is then computed once for each of them.
/// </summary>
internal sealed class Recall
{
    private readonly ValueNode? _key;

    // By the place of the entity in the vocabulary.
    private readonly bool[] _isTimed;
    private readonly LawStretches _law;

    private Recall(ValueNode? key, Uses uses, MemoryKey test)
    {
        _key = key;
        _isTimed = new bool[uses.Timed.Select(t => t.Index).DefaultIfEmpty(-1).Max() + 1];
        foreach (var type in uses.Timed)
        {
            _isTimed[type.Index] = true;
        }

        _law = uses.Law;
        Test = test;
    }

    /// <summary>Gets what stands for the test: one key for tests that are alike, in whatever rules.</summary>
    public MemoryKey Test { get; }

    /// <summary>Examines a test of all things of an entity.</summary>
    /// <param name="uses">What the test uses.</param>
    /// <param name="join">The equality it begins with, or <see langword="null"/>.</param>
    /// <param name="test">Gets what stands for the test.</param>
    /// <returns>By what it changes; <see langword="null"/> where that is too much.</returns>
    public static Recall? Of(Uses uses, Join? join, Func<Uses, MemoryKey> test)
    {
        if (uses.Outer == 0)
        {
            return new Recall(null, uses, test(uses));
        }

        // The equality is all that joins the things to what is judged.
        return join is not null && uses.Outer == join.OuterUses ? new Recall(join.Key, uses, test(uses)) : null;
    }

    /// <summary>Gets the place where the value is remembered, of the thing it changes by; -1 where it must be computed.</summary>
    public int PlaceIn(Frame frame)
    {
        // The subject is among the related things, and its time is cut to the part judged.
        if (frame.SubjectTime is not null && frame.Subject.Type.Index is var subject && subject < _isTimed.Length && _isTimed[subject])
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

    /// <summary>Gets the place where what the test asks for is remembered; -1 where it must be explained.</summary>
    /// <remarks>What the test is joined by asks for nothing where it is a field that is declared.</remarks>
    public int AskedPlaceIn(Frame frame) => _key switch
    {
        null => PlaceIn(frame),
        FieldNode or ItemNode when PlaceIn(frame) is > 0 and var place => place,
        _ => -1,
    };

    /// <summary>Gets the stretch of the law for which the value is remembered.</summary>
    public int StretchIn(Frame frame) => _law.Of(frame.LawDay);

    /// <summary>What a test of related things uses.</summary>
    /// <param name="Outer">How often it uses a variable from outside.</param>
    /// <param name="Timed">The entities whose time it reads.</param>
    /// <param name="HasTexts">Whether it holds free text, in which its structure could be imitated.</param>
    /// <param name="Law">Where the thresholds it uses change.</param>
    internal sealed record Uses(int Outer, IReadOnlySet<EntityType> Timed, bool HasTexts, LawStretches Law);
}
