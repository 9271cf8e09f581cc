using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Judging;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Puts the results of all rules together: orders, counts and merges questions. The order is total.</summary>
internal static class ReportAssembly
{
    public static ComplianceReport Assemble(string engineVersion, Rulebook rulebook, Declaration declaration, DateOnly asOf, JudgedRows rows)
    {
        var reported = rows.Reported();
        return new()
        {
            EngineVersion = engineVersion,
            Rulebook = rulebook,
            Declaration = declaration,
            AsOf = asOf,
            Results = default,
            SpelledOut = new(rows.SpellOut),
            Reported = reported,
            Findings = Findings(reported),
            Questions = Questions(reported),
            Counts = rows.Count(),
        };
    }

    private static ImmutableArray<Finding> Findings(ImmutableArray<RuleResult> results) => results.IsEmpty ? [] :
    [
        .. results
            .Select(r => r.Finding)
            .OfType<Finding>()
            .OrderByDescending(f => f.Kind)
            .ThenByDescending(f => f.Rule.Severity)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Subject.Index)
            .ThenBy(f => f.Part.LawDay),
    ];

    private static ImmutableArray<Question> Questions(ImmutableArray<RuleResult> results) => results.IsEmpty ? [] :
    [
        .. results
            .SelectMany(r => r.Missing.Select(m => (Fact: m, r.Rule)))
            .GroupBy(x => x.Fact.Path, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Question(
                g.First().Fact,
                [.. g.Select(x => x.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)])),
    ];
}
