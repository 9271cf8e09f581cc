using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Authoring.Cases;

/// <summary>One result a case expects. What is not written is not checked.</summary>
public sealed record ExpectedResult
{
    /// <summary>Gets the outcome.</summary>
    public required ExpectedOutcome Outcome { get; init; }

    /// <summary>Gets the path of the subject by ids, as <c>activities[a]</c>; or <see langword="null"/> for any.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the first day of the part evaluated; or <see langword="null"/> for any.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the last day of the part evaluated; or <see langword="null"/> for any.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Gets citations that must be in force in the part, as <c>payment-institution-regulations 6</c>.</summary>
    public ImmutableArray<string> Cites { get; init; } = [];

    /// <summary>Gets paths of facts that must be asked for.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Gets just the reasons that must cap the finding; or <see langword="null"/> for any.</summary>
    public ImmutableArray<CapReason>? Caps { get; init; }

    /// <summary>Gets where it is written.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Gets the outcome and the subject.</summary>
    public override string ToString() => Subject is null ? $"{Outcome}" : $"{Outcome} on {Subject}";
}
