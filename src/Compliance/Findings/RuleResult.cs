using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Rules;

namespace Compliance.Findings;

/// <summary>What one rule says of one subject in one part of time.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">The subject; <see langword="null"/> for subjects that may exist and are not declared: then it is undetermined.</param>
/// <param name="Part">The part of time and its law.</param>
/// <param name="Outcome">The verdict.</param>
/// <param name="Finding">The finding, when the rule failed; else <see langword="null"/>.</param>
/// <param name="Missing">The facts that would decide, when it is undetermined.</param>
/// <param name="LiftedBy">The label of the exception that lifted the rule, or <see langword="null"/>.</param>
public sealed record RuleResult(
    Rule Rule,
    Entity? Subject,
    JudgedPart Part,
    Outcome Outcome,
    Finding? Finding,
    ImmutableArray<MissingFact> Missing,
    ExceptionClause? LiftedBy);
