using System.Collections.Immutable;

namespace Compliance.Findings;

/// <summary>What of a report is put together when it is first asked for. Safe to ask from many threads.</summary>
internal interface ILaterResults
{
    /// <summary>Gets one result for each rule, subject and part.</summary>
    ImmutableArray<RuleResult> Results { get; }

    /// <summary>Gets the undetermined results, in the same order, without putting the others together.</summary>
    ImmutableArray<RuleResult> Undetermined { get; }

    /// <summary>Gets the undeclared facts to ask for, by path.</summary>
    ImmutableArray<Question> Questions { get; }

    /// <summary>Gets whether anybody asked for <see cref="Results"/>.</summary>
    bool AreSpelledOut { get; }

    /// <summary>Gets whether anybody asked for <see cref="Questions"/>.</summary>
    bool IsAsked { get; }
}
