using Compliance.Facts;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Nodes;

/// <summary>
/// Says by what the value of a test of related things changes, where that is little: by nothing at all, or by one thing,
/// as <c>sum of … where holder: $activity.performer</c>. It is then computed once for each of them.
/// </summary>
internal sealed class Recall
{
    private static readonly object Always = new();
    private static readonly object Undeclared = new();

    private readonly ValueNode? _key;
    private readonly IReadOnlySet<EntityType> _timed;

    private Recall(ValueNode? key, IReadOnlySet<EntityType> timed, object test)
    {
        _key = key;
        _timed = timed;
        Test = test;
    }

    /// <summary>Gets what stands for the test: one object for tests that are alike, in whatever rules.</summary>
    public object Test { get; }

    /// <summary>Examines a test of all things of an entity.</summary>
    /// <param name="uses">What the test uses.</param>
    /// <param name="join">The equality it begins with, or <see langword="null"/>.</param>
    /// <param name="test">Gets what stands for the test.</param>
    /// <returns>By what it changes; <see langword="null"/> where that is too much.</returns>
    public static Recall? Of(Uses uses, Join? join, Func<object> test)
    {
        if (uses.Outer == 0)
        {
            return new Recall(null, uses.Timed, uses.HasTexts ? new object() : test());
        }

        // The equality is all that joins the things to what is judged.
        return join is not null && uses.Outer == join.OuterUses ? new Recall(join.Key, uses.Timed, uses.HasTexts ? new object() : test()) : null;
    }

    /// <summary>Gets what the value is remembered by; <see langword="null"/> where it must be computed.</summary>
    public object? KeyIn(Frame frame)
    {
        // The subject is among the related things, and its time is cut to the part judged.
        if (frame.SubjectTime is not null && _timed.Contains(frame.Subject.Type))
        {
            return null;
        }

        return _key is null ? Always : _key.Evaluate(frame) switch
        {
            ReferenceValue reference => reference.Target,
            CodeValue code => code.Value,
            null => Undeclared,
            _ => null,
        };
    }

    /// <summary>What a test of related things uses.</summary>
    /// <param name="Outer">How often it uses a variable from outside.</param>
    /// <param name="Timed">The entities whose time it reads.</param>
    /// <param name="HasTexts">Whether it holds free text, in which its structure could be imitated.</param>
    internal sealed record Uses(int Outer, IReadOnlySet<EntityType> Timed, bool HasTexts);
}
