using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Compliance.Deferring;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Findings.Json;
using Compliance.Rules;

namespace Compliance.Findings;

/// <summary>The result of one rule for one subject in one part of time.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">The subject; <see langword="null"/> for subjects that may exist and are not declared: then it is undetermined.</param>
/// <param name="Part">The part of time and its law.</param>
/// <param name="Outcome">The verdict.</param>
/// <param name="Finding">The finding, when the rule failed; else <see langword="null"/>.</param>
/// <param name="Missing">The facts that would decide, when it is undetermined.</param>
/// <param name="LiftedBy">The label of the exception that lifted the rule, or <see langword="null"/>.</param>
[JsonConverter(typeof(ResultJsonConverter))]
public sealed record RuleResult(
    Rule Rule,
    Entity? Subject,
    EvaluatedPeriod Part,
    Outcome Outcome,
    Finding? Finding,
    ImmutableArray<MissingFact> Missing,
    ExceptionClause? LiftedBy)
{
    /// <summary>Gets the facts that would decide, when it is undetermined.</summary>
    public ImmutableArray<MissingFact> Missing
    {
        get => field.IsDefault && Words is { } later ? later.Value : field;
        init
        {
            field = value;
            MissingPaths = default;
        }
    } = Missing;

    /// <summary>Gets the missing facts with their questions in words, where <see cref="Missing"/> was not set.</summary>
    internal Deferred<ImmutableArray<MissingFact>>? Words { get; init; }

    /// <summary>Gets the paths of the missing facts, in the same order as <see cref="Missing"/>, without putting questions into words.</summary>
    public ImmutableArray<string> MissingPaths
    {
        get => field.IsDefault ? [.. Missing.Select(m => m.Path)] : field;
        internal init;
    }

    /// <summary>Gets the first later day on which law that the rule rests on is registered, where the outcome is <see cref="Outcome.NotCovered"/>; else <see langword="null"/>.</summary>
    public DateOnly? CoveredFrom { get; init; }

    /// <summary>
    /// Gets the paths of the missing facts to ask for first: those that decide whether the rule speaks of the subject at all, while that is not known; else those that
    /// an exception lacks; else those of the requirement.
    /// </summary>
    public ImmutableArray<string> GatePaths
    {
        get => field.IsDefault ? MissingPaths : field;
        internal init;
    }

    /// <summary>Gets rule, subject and outcome.</summary>
    public override string ToString() => $"{Outcome.Label().En} {Rule.Id} on {Subject?.Path ?? "(undeclared)"}";
}
