using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Compliance.Declarations;
using Compliance.Deferring;
using Compliance.Findings.Decisions;
using Compliance.Findings.Explanations;
using Compliance.Findings.Json;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Findings;

/// <summary>All that was found for one declaration on one day. The same input gives the same report.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ComplianceReport
{
    private readonly ImmutableArray<RuleResult> _results;

    /// <summary>Gets the version of the engine's package.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Gets the rulebook it was evaluated by.</summary>
    public required Rulebook Rulebook { get; init; }

    /// <summary>Gets the declaration.</summary>
    public required Declaration Declaration { get; init; }

    /// <summary>Gets the day of the judgement.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Gets the last day examined for <see cref="Upcoming"/>; <see langword="null"/> where no later day was.</summary>
    public DateOnly? Horizon { get; init; }

    /// <summary>
    /// Gets what later judgements would find, up to <see cref="Horizon"/>, if nothing changed but the day, and this one does not: a licence
    /// that ends, a time limit that passes, law that begins. Violations and cautions, by first day, then violations first, then by
    /// severity, rule id and subject.
    /// </summary>
    /// <remarks>
    /// None of it is a breach as of <see cref="AsOf"/>, or in <see cref="Findings"/>, <see cref="Results"/> or <see cref="Counts"/>.
    /// Each is the finding that a judgement on its first day makes, with that day's law and fingerprint; its part names the first day,
    /// and the last where a declared date ends it within the horizon.
    /// </remarks>
    public ImmutableArray<Finding> Upcoming { get; init; } = [];

    /// <summary>Gets one result for each rule, subject and part, ordered by rule id, place of the subject, and time.</summary>
    /// <remarks>Results beyond findings and questions are spelled out when they are first used, which takes memory for each of them.</remarks>
    public required ImmutableArray<RuleResult> Results
    {
        get => _results.IsDefault && Details is { } details ? details.Value.Results.Value : _results;
        init => _results = value;
    }

    /// <summary>Gets the same as <see cref="Results"/> one after the other, without keeping them: for counting and for lists with a limit.</summary>
    /// <remarks>They are made anew each time they are iterated over, where <see cref="Results"/> was not set.</remarks>
    public IEnumerable<RuleResult> EnumerateResults() => _results.IsDefault && Details is { } details ? details.Value.OneByOne : _results;

    /// <summary>Gets how many results there are.</summary>
    internal int CountResults() => _results.IsDefault
        ? (int)Math.Min(Counts.Total, int.MaxValue)
        : _results.Length;

    /// <summary>Gets the findings: violations first, then by severity, rule id, subject and time.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Gets the undeclared facts to ask for, by path.</summary>
    /// <remarks>They are collected from the open results when they are first read.</remarks>
    public required ImmutableArray<Question> Questions
    {
        get => field.IsDefault && Details is { } details ? details.Value.Questions.Value : field;
        init;
    }

    /// <summary>Gets the undetermined results, in the order of <see cref="Results"/>.</summary>
    /// <remarks>Cheaper than to filter <see cref="Results"/>: the others are not built for it.</remarks>
    public IEnumerable<RuleResult> Undetermined =>
        _results.IsDefault && Details is { } details ? details.Value.Undetermined : Results.Where(r => r.Outcome == Outcome.Undetermined);

    /// <summary>Gets the results on days whose law is not registered, in the order of <see cref="Results"/>.</summary>
    /// <remarks>They are made anew each time they are iterated over, where <see cref="Results"/> was not set.</remarks>
    public IEnumerable<RuleResult> NotCovered => Counts.NotCovered == 0 ? []
        : _results.IsDefault && Details is { } details ? details.Value.NotCovered : Results.Where(r => r.Outcome == Outcome.NotCovered);

    /// <summary>Gets the results and questions, where they were not set.</summary>
    internal Deferred<ReportDetails>? Details { get; init; }

    /// <summary>Gets the claims of the declaration by which rules found nothing, by kind, then in the order of the declaration.</summary>
    /// <remarks>They are looked for when they are first read: the rules that read a claim are evaluated again.</remarks>
    public ImmutableArray<Assertion> Asserted
    {
        get => field.IsDefault ? AssertedLater?.Value ?? [] : field;
        init;
    }

    /// <summary>Gets the claims, where they were not set.</summary>
    internal Deferred<ImmutableArray<Assertion>>? AssertedLater { get; init; }

    /// <summary>Gets by what the findings were disposed of.</summary>
    public ReportDispositions Dispositions { get; init; } = ReportDispositions.None;

    /// <summary>Gets what was set for the run outside of its command line; <see langword="null"/> where nothing was. An engine sets nothing.</summary>
    public RunSettings? Settings { get; init; }

    /// <summary>Gets how many results there are of each kind, whatever was decided about them.</summary>
    public required OutcomeCounts Counts { get; init; }

    /// <summary>Counts the findings of a kind about which nothing was decided: those that fail a build.</summary>
    public int CountOpen(FindingKind kind) => Findings.Count(f => f.Kind == kind && f.IsOpen);

    /// <summary>Gets whether nothing could be decided: some results are undetermined or not covered, and no other says anything. That is no pass.</summary>
    public bool NothingDecided => !NothingChecked && Counts is { Violations: 0, Cautions: 0, Opportunities: 0, Satisfied: 0 };

    /// <summary>
    /// Gets whether no rule applied to anything, and none was undetermined or not covered: then nothing was checked, which is an
    /// error and not a pass.
    /// </summary>
    public bool NothingChecked =>
        Counts is { Violations: 0, Cautions: 0, Opportunities: 0, Undetermined: 0, NotCovered: 0, Satisfied: 0 };

    /// <summary>Gets the declaration, the day and the counts.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Declaration.Name} as of {IsoDay.Of(AsOf)}: {Counts.Violations} violations, {Counts.Cautions} cautions, {Counts.Undetermined} undetermined");
}
