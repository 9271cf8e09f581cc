using System.Collections.Immutable;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Findings.Decisions;

/// <summary>A decision of a named person to live with findings until a day. It hides nothing.</summary>
public sealed record Waiver
{
    /// <summary>Gets the id, under which reports name it.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the rules it reaches, by id; those of the safety bottom line are never among them.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>Gets whether it was written for all rules rather than for named ones.</summary>
    public bool ReachesAllRules { get; init; }

    /// <summary>Gets the id of the company whose declaration it is about; <see langword="null"/> for any.</summary>
    public string? Company { get; init; }

    /// <summary>Gets the things it is about, by path or id; none means the whole of <see cref="Company"/>.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>Gets why.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets who answers for it.</summary>
    public required string Approver { get; init; }

    /// <summary>Gets the first day it counts on.</summary>
    public required DateOnly Granted { get; init; }

    /// <summary>Gets the last day it counts on.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Gets the number of the decision, a ticket, a letter; or <see langword="null"/>.</summary>
    public string? Reference { get; init; }

    /// <summary>Gets what is done in place of compliance, or <see langword="null"/>.</summary>
    public string? CompensatingMeasure { get; init; }

    /// <summary>Gets where it stands.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Gets where its last day stands.</summary>
    internal SourceSpan UntilSpan { get; init; }

    /// <summary>Gets its state on a day.</summary>
    /// <remarks>
    /// Days are days of the calendar, without hours and zones: a waiver until 22 November counts when 22 November is
    /// evaluated, wherever and whenever that is done, and does not count when 23 November is evaluated.
    /// </remarks>
    public WaiverState StateOn(DateOnly day) =>
        day < Granted ? WaiverState.NotYetGranted : day > Until ? WaiverState.Lapsed : WaiverState.Active;

    /// <summary>Determines whether it covers a finding, whatever the day.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="company">The id of the company that declares.</param>
    public bool Reaches(Finding finding, string? company)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return IsAbout(company)
            && (Subjects.IsEmpty || Subjects.Contains(finding.Subject.Path, TextEquality.Comparer) || Subjects.Contains(finding.Subject.Id, TextEquality.Comparer))
            && Rules.Any(r => r.Id == finding.Rule.Id);
    }

    /// <summary>Determines whether it covers the declaration of a company.</summary>
    internal bool IsAbout(string? company) => Company is null || TextEquality.Comparer.Equals(Company, company);

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
