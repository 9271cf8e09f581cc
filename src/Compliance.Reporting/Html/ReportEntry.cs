using Compliance.Facts;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.Json;
using Compliance.Reporting.Sections;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>An entry of the page: a finding or an undetermined result.</summary>
/// <param name="Report">The report it stands in.</param>
/// <param name="Result">The result.</param>
/// <param name="Clauses">The clauses of its rule, the most special first.</param>
internal sealed record ReportEntry(ComplianceReport Report, RuleResult Result, IReadOnlyList<Law.Clause> Clauses)
{
    public Rule Rule => Result.Rule;

    public Entity? Subject => Result.Subject;

    public string Company => CompanyOf(Report);

    /// <summary>Gets the word the page filters by.</summary>
    public string OutcomeWord => Result.Finding is { } finding ? JsonWords.Word(finding.Kind) : JsonWords.Word(Result.Outcome);

    public LocalizedText Outcome => Result.Finding is { } finding ? finding.Kind.Label() : Result.Outcome.Label();

    public string Mark => Result.Finding is { } finding ? FindingMark.Of(finding.Kind).Mark : "?";

    public LocalizedText Message => Result.Finding?.Message ?? new(
        string.Join(' ', Result.Missing.Select(m => m.Question.Zh)),
        string.Join(' ', Result.Missing.Select(m => m.Question.En)));

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

            if (disposition.Kind != DispositionKind.Baselined)
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

    public static string CompanyOf(ComplianceReport report) => report.Declaration.Principal?.DisplayName ?? report.Declaration.Name;

    /// <summary>Gets all entries: by report, findings in their order, then what is undetermined.</summary>
    public static List<ReportEntry> Of(IReadOnlyList<ComplianceReport> reports)
    {
        var entries = new List<ReportEntry>();
        foreach (var report in reports)
        {
            var ranking = new ClauseRanking(report.Rulebook);
            var clauses = new Dictionary<string, IReadOnlyList<Law.Clause>>(StringComparer.Ordinal);
            foreach (var result in Listed(report))
            {
                if (!clauses.TryGetValue(result.Rule.Id, out var own))
                {
                    var (first, others) = ranking.Of(result.Rule);
                    clauses.Add(result.Rule.Id, own = first is null ? [] : [first, .. others]);
                }

                entries.Add(new(report, result, own));
            }
        }

        return entries;
    }

    private static IEnumerable<RuleResult> Listed(ComplianceReport report) => report.Findings
        .Select(f => new RuleResult(f.Rule, f.Subject, f.Part, Findings.Outcome.Violated, f, [], LiftedBy: null))
        .Concat(report.Results.Where(r => r.Outcome == Findings.Outcome.Undetermined));
}
