using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Joining;

/// <summary>
/// What a code of every related thing must be: <c>kind: pawn</c>, or <c>any: [{ kind: pawn, $activity.kind: pawn_business }, …]</c>, of which only the ways
/// are open that fit the subject. A company may hold all of thousands of licences, so that who holds them tells none apart, and only what kind they are
/// of does. The things that may match are listed once for whatever is open and goes through them again for each of many days.
/// </summary>
internal sealed class CodeChoice
{
    /// <summary>Of fewer things all are looked at.</summary>
    public const int Fewest = 64;

    // Ways are numbered by bits. What leaves half of the codes open leaves too much.
    private const int MostWays = 62;
    private const int Worthwhile = 2;

    private readonly Field _field;
    private readonly (ConditionNode[] Guards, CodeSet Codes)[] _ways;

    private CodeChoice(Field field, (ConditionNode[] Guards, CodeSet Codes)[] ways) => (_field, _ways) = (field, ways);

    /// <summary>Finds the choice in the condition that selects related things which leaves the fewest codes open.</summary>
    /// <param name="where">The condition.</param>
    /// <param name="item">The variable bound to the related thing.</param>
    /// <param name="joined">The field by which the things are joined already; <see langword="null"/> for none.</param>
    /// <param name="compile">Compiles what decides which ways are open.</param>
    public static CodeChoice? Of(Condition? where, Variable item, Field? joined, Func<Condition, ConditionNode> compile)
    {
        var best = ChoiceSearch.In(where, item)
            .Where(c => !ReferenceEquals(c.Field, joined) && c.Ways.Count <= MostWays && Worthwhile * c.MostCodes <= c.CodesInList)
            .MinBy(c => (double)c.MostCodes / c.CodesInList);
        return best is null ? null : new CodeChoice(best.Field, [.. best.Ways.Select(w => (w.Guards.Select(compile).ToArray(), new CodeSet(w.Codes)))]);
    }

    /// <summary>Leaves out the things that certainly do not match.</summary>
    /// <param name="found">Those that are joined.</param>
    /// <param name="key">What they have in common.</param>
    /// <param name="frame">The bindings of the variables. No fact of the declaration changes from day to day.</param>
    /// <param name="type">Their entity.</param>
    public ItemCursor Narrow(ItemCursor found, long key, Frame frame, EntityType type)
    {
        var open = OpenIn(frame);
        if (open == 0)
        {
            return new ItemCursor(0);
        }

        // Listing tests one fact of each thing, and so adds no other list in between.
        ref var places = ref frame.Context.Places.Of(this, key, open);
        return new ItemCursor(places ??= List(found, open, frame.Context, type));
    }

    private int[] List(ItemCursor found, long open, EvaluationContext context, EntityType type)
    {
        var things = context.Declaration[type].Items;
        var places = new List<int>();
        while (found.Next(out var i))
        {
            context.Step();
            if (MayHold(things[i], context.Words.At(context.Words.RowOf(type.Index, i), _field.Slot), open))
            {
                places.Add(i);
            }
        }

        return [.. places];
    }

    private long OpenIn(Frame frame)
    {
        var open = 0L;
        for (var way = 0; way < _ways.Length; way++)
        {
            open |= IsOpen(_ways[way].Guards, frame) ? 1L << way : 0;
        }

        return open;
    }

    private static bool IsOpen(ConditionNode[] guards, Frame frame)
    {
        foreach (var guard in guards)
        {
            if (guard.Evaluate(frame) == Truth.False)
            {
                return false;
            }
        }

        return true;
    }

    // What is not declared may be any code; none is no code.
    private bool MayHold(Entity thing, long word, long open) => word switch
    {
        > 0 => Holds((int)word - 1, open),
        _ => thing.Facts.At(_field.Slot) switch
        {
            CodeValue code => Holds(code.Value.Index, open),
            NoneValue => false,
            _ => true,
        },
    };

    private bool Holds(int code, long open)
    {
        for (var way = 0; way < _ways.Length; way++)
        {
            if ((open >> way & 1) != 0 && _ways[way].Codes.Contains(code))
            {
                return true;
            }
        }

        return false;
    }
}
