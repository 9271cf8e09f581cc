using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Mutation;

/// <summary>How changes are judged.</summary>
public sealed class MutationOptions
{
    /// <summary>
    /// Gets what examines a change that no case notices: whether a declaration tells it from what the rules say, and which; <see langword="null"/> to examine nothing. It is given
    /// the rules whose cases might have noticed, and asked on several threads.
    /// </summary>
    public Func<Mutant, IReadOnlyList<Rule>, SurvivorFinding>? Examine { get; init; }

    /// <summary>Gets which files count: rules, terms and parameters of others are not changed, unless the cases of a rule stand in such a file; <see langword="null"/> for all.</summary>
    public Func<SourceFile, bool>? Includes { get; init; }

    /// <summary>Gets who is told how many rules, terms and parameters are done, of how many; on several threads, in no order.</summary>
    public Action<int, int>? Progress { get; init; }
}
