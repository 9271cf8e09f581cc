using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Witnesses;

namespace Compliance.Reasoning.Questions;

/// <summary>Searches for declarations in which something is so.</summary>
/// <param name="context">The question.</param>
/// <param name="check">Confirms witnesses.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class Search(QuestionContext context, WitnessCheck check, CancellationToken cancellationToken)
{
    /// <summary>Searches all stretches of days, the last first.</summary>
    /// <param name="isAsked">Which stretches are asked about.</param>
    /// <param name="ways">The ways in which it can be so, in the order in which they are preferred.</param>
    public SearchResult Find(Func<Stretch, bool> isAsked, Func<Stretch, IReadOnlyList<Way>> ways)
    {
        var open = SearchResult.None;
        foreach (var stretch in context.Stretches.Where(isAsked))
        {
            var result = Find(stretch, ways(stretch));
            if (result.Witness is not null)
            {
                return result;
            }

            open = open.IsNone ? result : open;
        }

        return open;
    }

    /// <summary>Searches all stretches of days for one way.</summary>
    public SearchResult Find(Func<Stretch, bool> isAsked, Way way) => Find(isAsked, _ => [way]);

    /// <summary>Searches one stretch of days.</summary>
    public SearchResult Find(Stretch stretch, params IReadOnlyList<Way> ways)
    {
        var open = SearchResult.None;
        for (var subject = 0; ways.Count > 0 && subject < context.Subjects; subject++)
        {
            var result = Find(stretch, subject, ways);
            if (result.Witness is not null)
            {
                return result;
            }

            open = open.IsNone ? result : open;
        }

        return open;
    }

    // What uses up the effort is asked again with smaller numbers: the bound of the answer says how small.
    private SearchResult Find(Stretch stretch, int subject, IReadOnlyList<Way> ways)
    {
        var result = WithSmallNumbersForProducts(stretch, subject, ways);
        if (result.Reason != ProofReason.EffortUsedUp || context.Sorts.AreNumbersNarrow)
        {
            return result;
        }

        context.Sorts.AreNumbersNarrow = true;
        return WithSmallNumbersForProducts(stretch, subject, ways);
    }

    private SearchResult WithSmallNumbersForProducts(Stretch stretch, int subject, IReadOnlyList<Way> ways)
    {
        try
        {
            return Try(stretch, subject, ways);
        }
        catch (Untranslatable untranslatable) when (untranslatable.IsOfLargeNumbers && !context.Sorts.AreNumbersSmall)
        {
            context.Sorts.AreNumbersSmall = true;
            return Try(stretch, subject, ways);
        }
    }

    private SearchResult Try(Stretch stretch, int subject, IReadOnlyList<Way> ways)
    {
        try
        {
            foreach (var way in ways)
            {
                var situation = new Situation(context, stretch, subject);
                var holds = way.Holds(situation);
                situation.Model.Assert(holds);
                var solution = holds.IsFalse ? null : situation.Model.Solve(context.Options.Effort, cancellationToken);
                if (solution?.State == SolutionState.Unknown)
                {
                    return new SearchResult(null, ProofReason.EffortUsedUp);
                }

                if (solution?.State == SolutionState.Found)
                {
                    var result = check.Confirm(situation, solution, way.Claims(situation, solution));
                    return result.Witness is not null || way.IsExact ? result : new SearchResult(null, ProofReason.NotTranslated, GoalWays.UnverifiedDecides);
                }
            }

            return SearchResult.None;
        }
        catch (Untranslatable untranslatable) when (!untranslatable.IsOfLargeNumbers || context.Sorts.AreNumbersSmall)
        {
            return new SearchResult(null, ProofReason.NotTranslated, untranslatable.What);
        }
    }
}
