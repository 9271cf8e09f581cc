using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Compliance.Deferring;
using Compliance.Dispositions;
using Compliance.Facts;
using Compliance.Findings.Decisions;
using Compliance.Findings.Explanations;
using Compliance.Findings.Json;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Findings;

/// <summary>A rule that failed, with all a reader needs: the law, the reason, the proof, and what to do.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed record Finding
{
    /// <summary>Creates a finding.</summary>
    public Finding()
    {
    }

    /// <summary>Creates a finding whose facts, fingerprint, remedy, trace and changes are made when they are first read; all else is for the caller to set.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="part">The part of time and the law it was evaluated under.</param>
    /// <param name="noted">The facts that decided.</param>
    /// <param name="reasons">Remedy and trace.</param>
    /// <param name="changes">What begins and ends its days; <see langword="null"/> where nothing does.</param>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The compiler does not see what the caller sets.
    internal Finding(
        Rule rule, Entity subject, EvaluatedPeriod part, INotedFacts noted, Deferred<FindingReasons> reasons, Deferred<FindingChanges>? changes)
#pragma warning restore CS8618
    {
        (Rule, Subject, Part) = (rule, subject, part);
        Noted = noted;
        Reasons = reasons;
        Changes = changes;
    }

    /// <summary>Gets the rule.</summary>
    public required Rule Rule
    {
        get;
        init
        {
            Keep();
            field = value;
        }
    }

    /// <summary>Gets what the finding is called.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Gets the subject.</summary>
    public required Entity Subject
    {
        get;
        init
        {
            Keep();
            field = value;
        }
    }

    /// <summary>Gets the part of time and the law it was evaluated under.</summary>
    public required EvaluatedPeriod Part
    {
        get;
        init
        {
            Keep();
            field = value;
        }
    }

    /// <summary>Gets what is wrong.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Gets what to do.</summary>
    public required LocalizedText Remedy
    {
        get => field ?? Reasons!.Value.Remedy;
        init;
    }

    /// <summary>Gets the facts that decided, in the order of the declaration, then by path.</summary>
    /// <remarks>Their texts are made when the list is first read; <see cref="Facts"/> holds the same without texts.</remarks>
    public required ImmutableArray<Evidence> Evidence
    {
        // Two threads may both make the texts: they are equal.
        get => field.IsDefault && Facts is { IsDefault: false } facts ? field = [.. facts.Select(f => f.ToEvidence())] : field;
        init
        {
            Keep();
            field = value;
            Facts = value.IsDefault ? default : [.. value.Select(e => new DecidingFact(e))];
        }
    }

    /// <summary>Gets the facts that decided without words, in the same order as <see cref="Evidence"/>.</summary>
    /// <remarks>Paths and values become texts when the list is first read.</remarks>
    public ImmutableArray<DecidingFact> Facts
    {
        // Two threads may both make them: they are equal.
        get => field.IsDefault && Noted is { } noted ? field = noted.ToFacts() : field;
        internal init;
    }

    /// <summary>Gets the parameters that decided, with the values in force in the part evaluated, ordered by id. They are no part of the fingerprint.</summary>
    public ImmutableArray<Threshold> Thresholds { get; init; } = [];

    /// <summary>Gets the conditions with their values: applicability first, then exceptions, then the requirement.</summary>
    public required ImmutableArray<TraceNode> Trace
    {
        get => field.IsDefault && Reasons is { } later ? later.Value.Trace : field;
        init;
    }

    /// <summary>
    /// Gets the declared facts by whose change the days of the finding begin, such as a licence that ended the day before; none
    /// where the subject or the law began on that day.
    /// </summary>
    /// <remarks>Their texts are made when the list is first read; <see cref="BeganFacts"/> holds the same without texts.</remarks>
    public ImmutableArray<Evidence> Began
    {
        get => field.IsDefault ? field = [.. BeganFacts.Select(f => f.ToEvidence())] : field;
        init
        {
            field = value;
            BeganFacts = value.IsDefault ? default : [.. value.Select(e => new DecidingFact(e))];
        }
    }

    /// <summary>Gets the facts by whose change the days begin without words, in the same order as <see cref="Began"/>.</summary>
    public ImmutableArray<DecidingFact> BeganFacts
    {
        get => field.IsDefault ? Changes?.Value.Began ?? [] : field;
        internal init;
    }

    /// <summary>
    /// Gets the declared facts by whose change the days of the finding end, on the day after the last; none where the subject or
    /// the law ended, or the day of the judgement came.
    /// </summary>
    /// <remarks>Their texts are made when the list is first read; <see cref="EndedFacts"/> holds the same without texts.</remarks>
    public ImmutableArray<Evidence> Ended
    {
        get => field.IsDefault ? field = [.. EndedFacts.Select(f => f.ToEvidence())] : field;
        init
        {
            field = value;
            EndedFacts = value.IsDefault ? default : [.. value.Select(e => new DecidingFact(e))];
        }
    }

    /// <summary>Gets the facts by whose change the days end without words, in the same order as <see cref="Ended"/>.</summary>
    public ImmutableArray<DecidingFact> EndedFacts
    {
        get => field.IsDefault ? Changes?.Value.Ended ?? [] : field;
        internal init;
    }

    /// <summary>Gets the facts that decided as they were noted, where they were not set.</summary>
    internal INotedFacts? Noted { get; init; }

    /// <summary>Gets remedy and trace, where they were not set.</summary>
    internal Deferred<FindingReasons>? Reasons { get; init; }

    /// <summary>Gets what begins and ends the days, where it was not set.</summary>
    internal Deferred<FindingChanges>? Changes { get; init; }

    /// <summary>Gets whether remedy and trace are known: nothing has to be evaluated again to read them.</summary>
    internal bool HasReasons => Reasons is null or { IsComputed: true };

    /// <summary>Gets why the finding is a caution although the rule is a prohibition or obligation.</summary>
    public required ImmutableArray<CapReason> Caps { get; init; }

    /// <summary>Gets the mitigation that applies, or <see langword="null"/>.</summary>
    public Mitigation? MitigatedBy { get; init; }

    /// <summary>Gets the supervisory responses that the mitigating instrument provides for; none where nothing mitigates.</summary>
    public required ImmutableArray<SupervisoryResponse> Responses { get; init; }

    /// <summary>Gets the citations in force that threaten a consequence (<see cref="SourceArticle.Threatens"/>); none where the rule cites none.</summary>
    public ImmutableArray<Citation> Consequences => [.. Part.Basis.Where(c => c.Article?.Threatens is not null)];

    /// <summary>Gets the stable identity: a hash of rule, subject, law and deciding facts; no line numbers, no wording.</summary>
    /// <remarks>It is computed when it is first read. A copy of a finding keeps it, whatever else is changed in the copy.</remarks>
    public required string Fingerprint
    {
        // Two threads may both compute it: they are equal.
        get => field ??= Findings.Fingerprint.Of(Rule, Subject, Part, Facts);
        init;
    }

    /// <summary>Gets what was decided about it. An engine decides nothing: see <see cref="DispositionLedger"/>.</summary>
    public FindingDisposition Disposition { get; init; } = FindingDisposition.Open;

    /// <summary>Gets whether it counts.</summary>
    public bool IsOpen => Disposition.Kind == DispositionKind.Open;

    // What identifies a finding is read before a copy is changed.
    private void Keep() => _ = Noted is null ? null : Fingerprint;

    /// <summary>Gets kind, rule, subject and message.</summary>
    public override string ToString() => $"{Kind.Label().En} {Rule.Id} on {Subject.Path}: {Message}";
}
