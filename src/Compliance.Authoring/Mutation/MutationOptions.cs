namespace Compliance.Authoring.Mutation;

/// <summary>How changes are judged.</summary>
public sealed class MutationOptions
{
    /// <summary>Gets what proves that no declaration can tell a change from the rule; <see langword="null"/> to prove nothing. It is asked for each survivor, on several threads.</summary>
    public Func<Mutant, bool>? IsEquivalent { get; init; }

    /// <summary>Gets who is told how many rules, terms and parameters are done, of how many; on several threads, in no order.</summary>
    public Action<int, int>? Progress { get; init; }
}
