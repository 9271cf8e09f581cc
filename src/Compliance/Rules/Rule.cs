using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Law;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Rules;

/// <summary>One normative unit: its subject, when it applies, what it requires, its exceptions and its message.</summary>
public sealed record Rule
{
    private readonly RuleContents _contents = RuleContents.None;

    /// <summary>Creates a rule.</summary>
    public Rule()
    {
    }

    /// <summary>Creates a rule whose conditions and messages are given apart; the rest is for the caller to set.</summary>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // Conditions and messages are not fields of their own.
    internal Rule(RuleContents contents) => _contents = contents;
#pragma warning restore CS8618

    /// <summary>Gets the identifier, in kebab-case; the file is named after it. It never changes or returns.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the ids the rule had before.</summary>
    public ImmutableArray<string> FormerIds { get; init; } = [];

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the clause of its own pack that it encodes; <see langword="null"/> in a pack for a field of law.</summary>
    public required Clause? Clause { get; init; }

    /// <summary>Gets the clauses of other packs that name it as what checks them, by id.</summary>
    public ImmutableArray<Clause> AdoptedBy { get; init; } = [];

    /// <summary>Gets all clauses it checks: its own first, then those that adopt it.</summary>
    public IEnumerable<Clause> Clauses => Clause is { } own ? AdoptedBy.Prepend(own) : AdoptedBy;

    /// <summary>Gets what makes it binding.</summary>
    public required ImmutableArray<Citation> Basis { get; init; }

    /// <summary>Gets when the rule itself applies, beside its basis; always, where the file does not limit it.</summary>
    public EffectivePeriod InForce { get; init; }

    /// <summary>Gets why it is not applicable before its first day in force, such as that there was no such duty, or that another rule checks the earlier law; <see langword="null"/> where earlier law may exist that is not registered.</summary>
    public LocalizedText? NotApplicableBefore { get; init; }

    /// <summary>Gets what it does.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Gets how grave a breach is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets the entity it examines.</summary>
    public required EntityType Subject { get; init; }

    /// <summary>Gets the date of the subject from which on the rule is evaluated on each day, up to the day of the judgement; <see langword="null"/> for the subject's own time.</summary>
    public Field? DaysFrom { get; init; }

    /// <summary>Gets the field that determines on which days a subject is evaluated: <see cref="DaysFrom"/>, else the time of the entity; <see langword="null"/> for the day of the judgement.</summary>
    internal Field? Time => DaysFrom ?? Subject.TimeField;

    /// <summary>Gets the variable that is bound to the subject; its <see cref="Variable.Index"/> is 0.</summary>
    public required Variable SubjectVariable
    {
        get => _contents.Applicability.SubjectVariable;
        init => _contents = _contents.With(_contents.Applicability with { SubjectVariable = value });
    }

    /// <summary>Gets when the rule applies, or <see langword="null"/> for always.</summary>
    public Condition? AppliesWhen
    {
        get => _contents.Applicability.AppliesWhen;
        init => _contents = _contents.With(_contents.Applicability with { AppliesWhen = value });
    }

    /// <summary>Gets how <see cref="Requirement"/> is meant.</summary>
    public required RequirementKind RequirementKind { get; init; }

    /// <summary>Gets what must hold, must not hold, or is encouraged.</summary>
    public required Condition Requirement
    {
        get => _contents.Body.Requirement;
        init => _contents = _contents.With(_contents.Body with { Requirement = value });
    }

    /// <summary>Gets what lifts the rule.</summary>
    public ImmutableArray<ExceptionClause> Exceptions
    {
        get => _contents.Body.Exceptions;
        init => _contents = _contents.With(_contents.Body with { Exceptions = value });
    }

    /// <summary>Gets whether a breach touches the safety bottom line, so that nothing mitigates it (measure 17).</summary>
    public bool IsSafetyBottomLine { get; init; }

    /// <summary>Gets the message of a finding.</summary>
    public required LocalizedTemplate Message
    {
        get => _contents.Body.Message;
        init => _contents = _contents.With(_contents.Body with { Message = value });
    }

    /// <summary>Gets what to do about it.</summary>
    public required LocalizedTemplate Remedy
    {
        get => _contents.Body.Remedy;
        init => _contents = _contents.With(_contents.Body with { Remedy = value });
    }

    /// <summary>Gets why the penalty of what it rests on does not reach its breach; <see langword="null"/> where one does, or that is not said.</summary>
    public LocalizedText? NoPenalty { get; init; }

    /// <summary>Gets the drafter's note on interpretation, or <see langword="null"/>.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Gets where the rule stands.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Gets how many variables its conditions bind, the subject among them: their indexes are less.</summary>
    public int VariableCount => Digest.Variables;

    /// <summary>Gets what must be known of the conditions before any of them is tested.</summary>
    internal RuleDigest Digest => _contents.Digest;

    /// <summary>Gets what the conditions read, also through terms.</summary>
    internal UsedFacts Reads => _contents.Reads;

    /// <summary>Gets whether conditions and texts are still unread in the form the rule comes from.</summary>
    internal bool IsUnread => _contents.IsUnread;

    /// <summary>Lets a walker visit all conditions: when the rule applies, what it requires or forbids, what lifts it.</summary>
    /// <param name="walker">The walker.</param>
    public void WalkConditions(ConditionWalker walker)
    {
        ArgumentNullException.ThrowIfNull(walker);
        walker.Walk(AppliesWhen);
        walker.Walk(Requirement);
        foreach (var exception in Exceptions)
        {
            walker.Walk(exception.When);
        }
    }

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
