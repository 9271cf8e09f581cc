using Compliance.Conditions;
using Compliance.Deferring;

namespace Compliance.Rules;

/// <summary>The conditions and texts of a rule. Those of a rule loaded from a precompiled form are read when they are first used.</summary>
internal sealed class RuleContents : IEquatable<RuleContents>
{
    private readonly Deferred<RuleApplicability> _applicability;
    private readonly Deferred<RuleBody> _body;

    private readonly Deferred<UsedFacts>? _reads;

    // Two threads may both walk through the contents: they find the same.
    private RuleDigest? _digest;
    private UsedFacts? _walked;

    /// <summary>Creates contents.</summary>
    /// <param name="applicability">when the rule applies.</param>
    /// <param name="body">What it requires.</param>
    /// <param name="digest">The digest, where it is known.</param>
    /// <param name="reads">What the conditions read, where it is known.</param>
    public RuleContents(Deferred<RuleApplicability> applicability, Deferred<RuleBody> body, RuleDigest? digest = null, Deferred<UsedFacts>? reads = null)
    {
        _applicability = applicability;
        _body = body;
        _digest = digest;
        _reads = reads;
    }

    /// <summary>Gets the contents of a rule under construction.</summary>
    public static RuleContents None { get; } = new(new Deferred<RuleApplicability>(new RuleApplicability()), new Deferred<RuleBody>(new RuleBody()));

    /// <summary>Gets when the rule applies.</summary>
    public RuleApplicability Applicability => _applicability.Value;

    /// <summary>Gets what it requires.</summary>
    public RuleBody Body => _body.Value;

    /// <summary>Gets the digest of the contents that is needed before a rule is evaluated.</summary>
    public RuleDigest Digest => _digest ??= RuleDigest.Of(this);

    /// <summary>Gets what the conditions read, also through terms.</summary>
    public UsedFacts Reads => _reads?.Value ?? (_walked ??= Walk());

    /// <summary>Gets whether conditions and texts are still unread.</summary>
    public bool IsUnread => !_body.IsComputed;

    /// <summary>Gets the same with another applicability; what is not read yet stays unread.</summary>
    public RuleContents With(RuleApplicability applicability) => new(new Deferred<RuleApplicability>(applicability), _body);

    /// <summary>Gets the same with another body; what is not read yet stays unread.</summary>
    public RuleContents With(RuleBody body) => new(_applicability, new Deferred<RuleBody>(body));

    /// <inheritdoc/>
    public bool Equals(RuleContents? other) =>
        ReferenceEquals(this, other) || (other is not null && Applicability.Equals(other.Applicability) && Body.Equals(other.Body));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleContents);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Applicability, Body);

    private UsedFacts Walk()
    {
        var walker = new UsedFactsWalker();
        walker.Walk(Applicability.AppliesWhen);
        walker.Walk(Body.Requirement);
        foreach (var exception in Body.Exceptions)
        {
            walker.Walk(exception.When);
        }

        return walker.Met;
    }
}
