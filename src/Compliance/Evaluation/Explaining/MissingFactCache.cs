using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Time;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Explaining;

/// <summary>Caches the missing facts of parts of conditions for one thing: many rules use the same terms of the same company, and each would explain them again.</summary>
internal sealed class MissingFactCache
{
    private readonly MemoTable<string[]> _paths = new();
    private readonly MemoTable<MissingFact[]> _facts = new();

    /// <summary>Explains a part of a condition, or adds its cached missing facts.</summary>
    /// <param name="key">The cache key of the part.</param>
    /// <param name="place">The place of the thing it belongs to, the only one it depends on.</param>
    /// <param name="days">The days on which its missing facts are the same.</param>
    /// <param name="questions">It receives what is missing.</param>
    /// <param name="frame">What the part is explained in.</param>
    /// <param name="explain">Explains the part.</param>
    public void Once(MemoKey key, int place, DayWindow days, QuestionCollector questions, Frame frame, Action<Frame, Explanation> explain)
    {
        // A settled part has fewer missing facts.
        var at = (2 * place) + (questions.IsOpen ? 1 : 0);
        if (questions.IsBrief)
        {
            questions.Ask(Once(_paths, e => e.AskedPaths));
        }
        else
        {
            questions.Ask(Once(_facts, e => e.AskedFacts));
        }

        T[] Once<T>(MemoTable<T[]> table, Func<QuestionCollector, T[]> found)
        {
            ref var entry = ref table.At(key, at);
            if (entry.Holds(frame.Day.DayNumber))
            {
                return entry.Value;
            }

            var apart = questions.Apart();
            explain(frame, apart);
            return table.At(key, at).Keep(days, found(apart));
        }
    }

    /// <summary>Removes all entries.</summary>
    public void Clear()
    {
        _paths.Clear();
        _facts.Clear();
    }
}
