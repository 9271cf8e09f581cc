using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Findings.Decisions;

/// <summary>The word of a named person that claims of a declaration were looked into and are true. It changes no finding: a strict check asks for it.</summary>
public sealed record Confirmation
{
    /// <summary>Gets the paths of the claims, as reports list them: <c>fhc_status</c>, <c>activities[wallet].funds.reserve_use</c>.</summary>
    public required ImmutableArray<string> Claims { get; init; }

    /// <summary>Gets the id of the company that claims them.</summary>
    public required string Company { get; init; }

    /// <summary>Gets who answers for it.</summary>
    public required string ConfirmedBy { get; init; }

    /// <summary>Gets the first day it counts on.</summary>
    public required DateOnly Confirmed { get; init; }

    /// <summary>Gets the last day it counts on.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Gets where the proof is; or <see langword="null"/>.</summary>
    public string? Reference { get; init; }

    /// <summary>Gets where it stands.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Determines whether it confirms a claim on a day; both its days are included.</summary>
    /// <param name="assertion">The claim.</param>
    /// <param name="company">The id of the company that declares; <see langword="null"/> where it has none.</param>
    /// <param name="day">The day of the judgement.</param>
    public bool Covers(Assertion assertion, string? company, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(assertion);
        return day >= Confirmed && day <= Until && TextEquality.Comparer.Equals(Company, company) && Claims.Contains(assertion.Path, TextEquality.Comparer);
    }

    /// <summary>Gets who confirmed how many claims of which company.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Company}: {Claims.Length} claims, {ConfirmedBy}");
}
