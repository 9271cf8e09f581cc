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
    private static readonly OutcomeCounts None = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Gets a row for every registered clause, in the order of the registers, also for those that no rule checks.</summary>
    public static IEnumerable<ClauseMatrix> Of(IReadOnlyList<ComplianceReport> reports)
    {
        if (reports.Count == 0)
        {
            yield break;
        }

        var byRule = new Dictionary<string, OutcomeCounts>(StringComparer.Ordinal);
        foreach (var result in reports.SelectMany(r => r.EnumerateResults()))
        {
            byRule[result.Rule.Id] = Count(byRule.GetValueOrDefault(result.Rule.Id) ?? None, result);
        }

        var rulebook = reports[0].Rulebook;
        foreach (var clause in rulebook.Packs.SelectMany(p => p.Clauses))
        {
            Rule[] rules = [.. rulebook.Rules.Where(r => r.Clauses.Any(c => c.Id == clause.Id))];
            yield return new(clause, rules, rules.Select(r => byRule.GetValueOrDefault(r.Id)).OfType<OutcomeCounts>().Aggregate(None, Sum));
        }
    }

    private static OutcomeCounts Count(OutcomeCounts counts, RuleResult result) => (result.Outcome, result.Finding?.Kind) switch
    {
        (_, FindingKind.Violation) => counts with { Violations = counts.Violations + 1 },
        (_, FindingKind.Caution) => counts with { Cautions = counts.Cautions + 1 },
        (_, FindingKind.Opportunity) => counts with { Opportunities = counts.Opportunities + 1 },
        (Outcome.Undetermined, _) => counts with { Undetermined = counts.Undetermined + 1 },
        (Outcome.NotCovered, _) => counts with { NotCovered = counts.NotCovered + 1 },
        (Outcome.Satisfied, _) => counts with { Satisfied = counts.Satisfied + 1 },
        (Outcome.NotApplicable, _) => counts with { NotApplicable = counts.NotApplicable + 1 },
        _ => counts,
    };

    private static OutcomeCounts Sum(OutcomeCounts a, OutcomeCounts b) => new(
        a.Violations + b.Violations, a.Cautions + b.Cautions, a.Opportunities + b.Opportunities, a.Undetermined + b.Undetermined, a.NotCovered + b.NotCovered, a.Satisfied + b.Satisfied, a.NotApplicable + b.NotApplicable);
}
