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
            Questions = default,
            Asked = new(() => Questions(reported)),
            Counts = rows.Count(),
        };
    }

    private static ImmutableArray<Finding> Findings(ImmutableArray<RuleResult> results)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var result in results)
        {
            if (result.Finding is { } finding)
            {
                findings.Add(finding);
            }
        }

        findings.Sort(InOrder);
        return findings.DrainToImmutable();
    }

    // No two are equal: what one rule says of one subject differs in the day of the law.
    private static int InOrder(Finding a, Finding b)
    {
        var order = b.Kind.CompareTo(a.Kind);
        order = order != 0 ? order : b.Rule.Severity.CompareTo(a.Rule.Severity);
        order = order != 0 ? order : string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        order = order != 0 ? order : a.Subject.Index.CompareTo(b.Subject.Index);
        return order != 0 ? order : a.Part.LawDay.CompareTo(b.Part.LawDay);
    }

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
