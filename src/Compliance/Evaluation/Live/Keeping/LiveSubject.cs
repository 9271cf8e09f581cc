using System.Collections.Immutable;
using Compliance.Facts;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>What is kept of a subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Counted">How many results all rules of its section have for it, before those that have more than their parts.</param>
/// <param name="Results">What is kept of rules, by place.</param>
internal sealed record LiveSubject(Entity Subject, long Counted, ImmutableArray<LiveResult> Results)
{
    /// <summary>Gets the rules that its own facts exclude, as far as that was asked.</summary>
    public RuleMarks Excluded { get; init; } = new();

    /// <summary>Gets whether a rule has more than outcomes for it.</summary>
    public bool HasResults { get; } = Results.Any(r => r.HasResults);

    /// <summary>Gets whether a result looks for changes by day.</summary>
    public bool IsOfDays { get; } = Results.Any(r => r.IsOfDays);

    /// <summary>Gets what is kept of a rule; <see langword="null"/> where nothing is.</summary>
    /// <param name="rule">The place of the rule.</param>
    public LiveResult? Of(int rule)
    {
        foreach (var result in Results)
        {
            if (result.Rule == rule)
            {
                return result;
            }
        }

        return null;
    }

    /// <summary>Gets the number of results.</summary>
    public LiveCounts Counts { get; } = Results.Aggregate(new LiveCounts().AddResults(Counted), (counts, result) => counts.Add(result));
}
