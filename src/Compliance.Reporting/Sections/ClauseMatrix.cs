using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Reporting.Sections;

/// <summary>A row of the matrix of clauses: a registered clause with the number of results of its rules.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Rules">The rules that check it.</param>
/// <param name="Counts">How many results its rules gave, of each kind.</param>
internal sealed record ClauseMatrix(Clause Clause, IReadOnlyList<Rule> Rules, OutcomeCounts Counts)
{
    /// <summary>Gets a row for every registered clause, in the order of the registers, also for those that no rule checks.</summary>
    public static IEnumerable<ClauseMatrix> Of(IReadOnlyList<ComplianceReport> reports)
    {
        if (reports.Count == 0)
        {
            yield break;
        }

        var results = reports.SelectMany(r => r.Results)
            .SelectMany(r => r.Rule.Clauses.Select(c => (c.Id, Result: r)))
            .ToLookup(p => p.Id, p => p.Result, StringComparer.Ordinal);
        var rulebook = reports[0].Rulebook;
        foreach (var clause in rulebook.Packs.SelectMany(p => p.Clauses))
        {
            var own = results[clause.Id].ToList();
            yield return new(clause, [.. rulebook.Rules.Where(r => r.Clauses.Any(c => c.Id == clause.Id))], Count(own));
        }
    }

    private static OutcomeCounts Count(List<RuleResult> results) => new(
        results.Count(r => r.Finding?.Kind == FindingKind.Violation),
        results.Count(r => r.Finding?.Kind == FindingKind.Caution),
        results.Count(r => r.Finding?.Kind == FindingKind.Opportunity),
        results.Count(r => r.Outcome == Outcome.Undetermined),
        results.Count(r => r.Outcome == Outcome.Satisfied),
        results.Count(r => r.Outcome == Outcome.NotApplicable));
}
