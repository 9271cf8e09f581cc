using Compliance.Facts;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Findings.Json;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>An entry of the page: a finding, what is upcoming, or a result that is undetermined or not covered.</summary>
/// <param name="Report">The report it stands in.</param>
/// <param name="Company">What its company is called.</param>
/// <param name="Result">The result.</param>
/// <param name="Clauses">The clauses of its rule, the most special first.</param>
/// <param name="IsUpcoming">Whether it is upcoming.</param>
internal sealed record ReportEntry(ComplianceReport Report, string Company, RuleResult Result, IReadOnlyList<Law.Clause> Clauses, bool IsUpcoming)
{
    public Rule Rule => Result.Rule;

    public Entity? Subject => Result.Subject;

    /// <summary>Gets the page of its rule in a published catalogue; <see langword="null"/> where there is none.</summary>
    public Uri? Page { get; init; }

    /// <summary>Gets the line of business of its subject; <see langword="null"/> where nothing is declared that it could be of.</summary>
    public LocalizedText? Business { get; } = Result.Subject is { } subject ? SubjectLinks.BusinessOf(subject) : null;

    /// <summary>Gets the word the page filters by.</summary>
    public string OutcomeWord => IsUpcoming ? "upcoming" : Result.Finding is { } finding ? JsonWords.Word(finding.Kind) : JsonWords.Word(Result.Outcome);

    public LocalizedText Outcome => Result.Finding is { } finding ? finding.Kind.Label() : Result.Outcome.Label();

    /// <summary>Gets what its head begins with: the outcome, of what is upcoming after its day.</summary>
    public LocalizedText Head => IsUpcoming && DayText.Of(Result.Part.LawDay) is var day ? new($"{day.Zh} {Outcome.Zh}", $"{day.En} {Outcome.En}") : Outcome;

    /// <summary>Gets the name of what the page filters by.</summary>
    public LocalizedText Filter => IsUpcoming ? UpcomingText.Heading : Outcome;

    public string Mark => IsUpcoming ? "→" : Result.Finding is { } finding ? FindingMark.Of(finding.Kind).Mark : Result.Outcome == Findings.Outcome.NotCovered ? "–" : "?";

    public LocalizedText Message => Result.Finding?.Message ?? (Result.Outcome == Findings.Outcome.NotCovered ? NotCoveredText.Of(Result) : new(
        string.Join(' ', Result.Missing.Select(m => m.Question.Zh)),
        string.Join(' ', Result.Missing.Select(m => m.Question.En))));

    /// <summary>Gets what was decided about it; a result that is no finding is never waived.</summary>
    public FindingDisposition? Disposition => DispositionText.IsKnown(Report) ? Result.Finding?.Disposition : null;

    /// <summary>Gets the words for what was decided that the page filters by and shows as badges.</summary>
    public IEnumerable<(string Word, LocalizedText Label)> Status
    {
        get
        {
            if (Disposition is not { } disposition)
            {
                yield break;
            }

            if (disposition.Kind != DispositionKind.Baselined && !(IsUpcoming && disposition.Kind == DispositionKind.Open))
            {
                yield return (JsonWords.Word(disposition.Kind), WordsOfDecisions.Label(disposition.Kind));
            }

            if (disposition.LapsedWaiver is not null)
            {
                yield return ("lapsed", new("豁免已过期", "waiver lapsed"));
            }

            if (disposition.IsInBaseline is { } isKnown)
            {
                yield return isKnown ? ("unchanged", new("基线内已有", "in the baseline")) : ("new", new("新发现", "new"));
            }
        }
    }

    /// <summary>Gets all entries: by report, findings in their order, then what is undetermined, then what is not covered; after those of all reports what is upcoming.</summary>
    public static List<ReportEntry> Of(IReadOnlyList<ReportListing> listings, CompanyNames companies)
    {
        var entries = new List<ReportEntry>();
        foreach (var isUpcoming in new[] { false, true })
        {
            foreach (var listing in listings)
            {
                Add(listing, companies.Display(listing.Report), isUpcoming, entries);
            }
        }

        return entries;
    }

    private static void Add(ReportListing listing, string company, bool isUpcoming, List<ReportEntry> entries)
    {
        var report = listing.Report;
        var ranking = new ClauseRanking(report.Rulebook);
        var clauses = new Dictionary<string, IReadOnlyList<Law.Clause>>(StringComparer.Ordinal);
        foreach (var result in isUpcoming ? listing.Upcoming.Items.Select(OfFinding) : Listed(listing))
        {
            if (!clauses.TryGetValue(result.Rule.Id, out var own))
            {
                var (first, others) = ranking.Of(result.Rule);
                clauses.Add(result.Rule.Id, own = first is null ? [] : [first, .. others]);
            }

            entries.Add(new(report, company, result, own, isUpcoming));
        }
    }

    private static IEnumerable<RuleResult> Listed(ReportListing listing) => listing.Findings.Items
        .Select(OfFinding)
        .Concat(listing.Undetermined.Items)
        .Concat(listing.NotCovered.Items);

    private static RuleResult OfFinding(Finding finding) =>
        new(finding.Rule, finding.Subject, finding.Part, Findings.Outcome.Violated, finding, [], LiftedBy: null);
}
