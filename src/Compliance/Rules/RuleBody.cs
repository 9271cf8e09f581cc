using System.Collections.Immutable;
using Compliance.Conditions;

namespace Compliance.Rules;

/// <summary>What a rule requires where it applies, and the message when it is not met.</summary>
/// <param name="Requirement">The demand.</param>
/// <param name="Exceptions">What lifts it.</param>
/// <param name="Message">The message of a finding.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record RuleBody(Condition Requirement, ImmutableArray<ExceptionClause> Exceptions, LocalizedTemplate Message, LocalizedTemplate Remedy);
