using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Execution;

/// <summary>Chooses the first questions of a report: so few that each open result waits for one of them.</summary>
internal static class QuestionGates
{
    /// <summary>
    /// Chooses again and again the fact that most of the results left lack first; of equally many the one that a rule of higher severity lacks; then by
    /// path. Whether there are things at all is asked before their facts; what only the rules can supply, where nothing else is lacking.
    /// </summary>
    /// <param name="results">The open results.</param>
    /// <param name="kinds">What kind the fact of a path is.</param>
    public static ImmutableArray<QuestionGate> Choose(ImmutableArray<RuleResult> results, Func<string, MissingFactKind> kinds)
    {
        var queue = new PriorityQueue<QuestionGate, QuestionGate>(Candidates(results, kinds).Select(c => (c, c)), ByUse.Instance);
        var chosen = ImmutableArray.CreateBuilder<QuestionGate>();
        var isCovered = new bool[results.Length];
        while (queue.TryDequeue(out var best, out _))
        {
            List<int> waiting = [.. best.Results.Where(r => !isCovered[r])];
            if (waiting.Count == 0)
            {
                continue;
            }

            // Others were chosen meanwhile: what is left for it may not be the most any more.
            var left = best with { Results = waiting, Severity = waiting.Max(r => results[r].Rule.Severity) };
            if (waiting.Count < best.Results.Count)
            {
                queue.Enqueue(left, left);
                continue;
            }

            waiting.ForEach(r => isCovered[r] = true);
            chosen.Add(left);
        }

        return Ordered(chosen);
    }

    private static IEnumerable<QuestionGate> Candidates(ImmutableArray<RuleResult> results, Func<string, MissingFactKind> kinds)
    {
        // Whether a thing is there comes before what is asked of it: who answers that it is not could not write the rest.
        var things = results.SelectMany(r => r.MissingPaths).Where(p => kinds(p) == MissingFactKind.Things).ToHashSet(StringComparer.Ordinal);
        var lacking = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < results.Length; i++)
        {
            foreach (var path in results[i].GatePaths.Select(p => Outermost(p, things)).Distinct(StringComparer.Ordinal))
            {
                if (!lacking.TryGetValue(path, out var by))
                {
                    lacking.Add(path, by = []);
                }

                by.Add(i);
            }
        }

        return lacking.Select(l => new QuestionGate(l.Key, kinds(l.Key), l.Value, l.Value.Max(r => results[r].Rule.Severity)));
    }

    private static string Outermost(string path, HashSet<string> things)
    {
        for (var dot = path.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = path.IndexOf('.', dot + 1))
        {
            if (things.Contains(path[..dot]))
            {
                return path[..dot];
            }
        }

        return path;
    }

    // All things of which nothing is said are one question, at the place of what waits for all of them together.
    private static ImmutableArray<QuestionGate> Ordered(IEnumerable<QuestionGate> chosen) =>
    [
        .. chosen
            .GroupBy(g => g.Kind == MissingFactKind.Things ? string.Empty : g.Path, StringComparer.Ordinal)
            .OrderBy(g => g.First().Kind == MissingFactKind.OfRules)
            .ThenByDescending(g => g.Sum(q => q.Results.Count))
            .ThenByDescending(g => g.Max(q => q.Severity))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany((g, place) => g.Select(q => q with { Number = place + 1 })),
    ];

    private sealed class ByUse : IComparer<QuestionGate>
    {
        public static readonly ByUse Instance = new();

        public int Compare(QuestionGate? x, QuestionGate? y)
        {
            var order = Place(x!.Kind).CompareTo(Place(y!.Kind));
            order = order != 0 ? order : y.Results.Count.CompareTo(x.Results.Count);
            order = order != 0 ? order : y.Severity.CompareTo(x.Severity);
            return order != 0 ? order : string.CompareOrdinal(x.Path, y.Path);
        }

        private static int Place(MissingFactKind kind) => kind switch
        {
            MissingFactKind.Things => 0,
            MissingFactKind.Value => 1,
            MissingFactKind.OfRules => 2,
        };
    }
}
