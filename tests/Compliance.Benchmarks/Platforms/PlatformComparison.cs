using System.Globalization;
using Compliance.Evaluation;
using Compliance.Benchmarks.Running;
using Compliance.Declarations;
using Compliance.Findings;

namespace Compliance.Benchmarks.Platforms;

/// <summary>Makes sure that what is compared in speed finds the same.</summary>
internal static class PlatformComparison
{
    /// <summary>Compares a way with the rules by hand, row by row.</summary>
    /// <param name="way">What the way is called.</param>
    /// <param name="facts">The declarations.</param>
    /// <param name="judge">The way.</param>
    /// <param name="isYesOrNo">Whether the way tells only which rules are broken.</param>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Require(string way, PlatformFacts[] facts, Action<PlatformFacts, PlatformRows> judge, bool isYesOrNo = false)
    {
        foreach (var one in facts)
        {
            var (expected, found) = (new PlatformRows(), new PlatformRows());
            PlatformRules.Judge(one, expected);
            judge(one, found);
            var wanted = isYesOrNo ? WithoutSubjects(expected) : expected;
            if (wanted.ToString() != found.ToString())
            {
                throw new InvalidOperationException($"{way} and the handwritten rules differ on declaration {one.Id}: '{found}', not '{wanted}'.");
            }
        }
    }

    /// <summary>Notes what an engine finds.</summary>
    public static void Judge(IComplianceEngine engine, Declaration declaration, PlatformRows rows)
    {
        foreach (var finding in engine.Evaluate(declaration, Day.AsOf).Findings.Where(f => f.Kind == FindingKind.Violation))
        {
            var path = finding.Subject.Path;
            var start = path.IndexOf('[', StringComparison.Ordinal);
            rows.Add(int.Parse(finding.Rule.Id.AsSpan(2, 2), CultureInfo.InvariantCulture), start < 0 ? PlatformRows.Whole : path[(start + 1)..^1]);
        }
    }

    private static PlatformRows WithoutSubjects(PlatformRows rows)
    {
        var rules = new PlatformRows();
        foreach (var rule in rows.All.Select(r => r.Rule).Distinct())
        {
            rules.Add(rule, PlatformRows.Whole);
        }

        return rules;
    }
}
