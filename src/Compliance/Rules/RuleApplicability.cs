using Compliance.Conditions;
using Compliance.Conditions.Expressions;

namespace Compliance.Rules;

/// <summary>When a rule applies.</summary>
internal sealed record RuleApplicability
{
    private readonly Variable? _subject;

    /// <summary>Gets the variable that is bound to the subject.</summary>
    /// <exception cref="InvalidOperationException">It was not set.</exception>
    public Variable SubjectVariable
    {
        get => _subject ?? throw RuleBody.NotSet(nameof(SubjectVariable));
        init => _subject = value;
    }

    /// <summary>Gets the condition, or <see langword="null"/> for always.</summary>
    public Condition? AppliesWhen { get; init; }
}
