using System.Collections.Immutable;
using Compliance.Conditions;

namespace Compliance.Rules;

/// <summary>What a rule requires where it applies, and the message when it is not met.</summary>
internal sealed record RuleBody
{
    private readonly Condition? _requirement;
    private readonly LocalizedTemplate? _message;
    private readonly LocalizedTemplate? _remedy;

    /// <summary>Gets the requirement.</summary>
    /// <exception cref="InvalidOperationException">It was not set.</exception>
    public Condition Requirement
    {
        get => _requirement ?? throw NotSet(nameof(Requirement));
        init => _requirement = value;
    }

    /// <summary>Gets what lifts it.</summary>
    public ImmutableArray<ExceptionClause> Exceptions { get; init; } = [];

    /// <summary>Gets the message of a finding.</summary>
    /// <exception cref="InvalidOperationException">It was not set.</exception>
    public LocalizedTemplate Message
    {
        get => _message ?? throw NotSet(nameof(Message));
        init => _message = value;
    }

    /// <summary>Gets what to do about it.</summary>
    /// <exception cref="InvalidOperationException">It was not set.</exception>
    public LocalizedTemplate Remedy
    {
        get => _remedy ?? throw NotSet(nameof(Remedy));
        init => _remedy = value;
    }

    /// <summary>A part of a rule was read that nobody set.</summary>
    internal static InvalidOperationException NotSet(string part) => new($"The rule has no {part}. Set it where the rule is created.");
}
