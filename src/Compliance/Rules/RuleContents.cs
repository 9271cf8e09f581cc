namespace Compliance.Rules;

/// <summary>The conditions and texts of a rule. Those of a rule loaded from a precompiled form are read when they are first used.</summary>
internal sealed class RuleContents : IEquatable<RuleContents>
{
    private readonly IRuleContents? _unread;
    private RuleApplicability? _applicability;
    private RuleBody? _body;
    private RuleDigest? _digest;

    /// <summary>Creates contents that are known.</summary>
    public RuleContents(RuleApplicability applicability, RuleBody body)
    {
        _applicability = applicability;
        _body = body;
    }

    /// <summary>Creates contents of which the digest is known.</summary>
    public RuleContents(IRuleContents unread, RuleDigest digest)
    {
        _unread = unread;
        _digest = digest;
    }

    /// <summary>Gets the contents of a rule under construction.</summary>
    public static RuleContents None { get; } = new(new RuleApplicability(null!, null), new RuleBody(null!, [], null!, null!));

    // Conditions are known by reference: of two threads that read at once, the first one's reading counts.
    public RuleApplicability Applicability =>
        _applicability ?? Interlocked.CompareExchange(ref _applicability, _unread!.ReadApplicability(), null) ?? _applicability!;

    public RuleBody Body => _body ?? Interlocked.CompareExchange(ref _body, _unread!.ReadBody(Applicability), null) ?? _body!;

    /// <summary>Gets the digest of the contents that is needed before a rule is evaluated.</summary>
    public RuleDigest Digest => _digest ??= RuleDigest.Of(this);

    public RuleContents With(RuleApplicability applicability) => new(applicability, Body);

    public RuleContents With(RuleBody body) => new(Applicability, body);

    /// <inheritdoc/>
    public bool Equals(RuleContents? other) =>
        ReferenceEquals(this, other) || (other is not null && Applicability.Equals(other.Applicability) && Body.Equals(other.Body));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleContents);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Applicability, Body);
}
