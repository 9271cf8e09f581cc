using System.Collections.Immutable;

namespace Compliance.Findings;

/// <summary>The parts of a report that are computed when they are first read. Thread-safe.</summary>
internal interface ILaterResults
{
    /// <summary>Gets one result for each rule, subject and part.</summary>
    ImmutableArray<RuleResult> Results { get; }

    /// <summary>Gets the undetermined results, in the same order, without putting the others together.</summary>
    ImmutableArray<RuleResult> Undetermined { get; }

    /// <summary>Gets the undeclared facts to ask for, by path.</summary>
    ImmutableArray<Question> Questions { get; }

    /// <summary>Gets whether <see cref="Results"/> was read.</summary>
    bool AreSpelledOut { get; }

    /// <summary>Gets whether <see cref="Questions"/> was read.</summary>
    bool IsAsked { get; }
}
