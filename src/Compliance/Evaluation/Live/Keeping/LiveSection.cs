using System.Collections.Immutable;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>What is kept of the rules that examine one entity.</summary>
/// <param name="Subjects">The declared subjects, in order.</param>
/// <param name="Undeclared">What is kept of subjects that may exist, by the place of the rule.</param>
internal sealed record LiveSection(ImmutableArray<LiveSubject> Subjects, ImmutableArray<LiveResult> Undeclared)
{
    /// <summary>Gets whether a result looks for changes by day.</summary>
    public bool IsOfDays { get; } = Subjects.Any(s => s.IsOfDays);

    /// <summary>Gets the number of results.</summary>
    public LiveCounts Counts { get; } = Count(Subjects, Undeclared);

    private static LiveCounts Count(ImmutableArray<LiveSubject> subjects, ImmutableArray<LiveResult> undeclared)
    {
        var counts = new LiveCounts().AddResults(undeclared.Length);
        foreach (var subject in subjects)
        {
            counts.Add(subject.Counts);
        }

        foreach (var result in undeclared)
        {
            counts.Add(result);
        }

        return counts;
    }
}
