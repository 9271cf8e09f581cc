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
            Findings = Findings(reported),
            Questions = Questions(reported),
            Counts = rows.Count(),
        };
    }

    // Sorted in place, and questions gathered in a class: code for LINQ over enums and tuples would be compiled at each start.
    private static ImmutableArray<Finding> Findings(List<RuleResult> results)
    {
        var findings = new List<Finding>();
        foreach (var result in results)
        {
            if (result.Finding is { } finding)
            {
                findings.Add(finding);
            }
        }

        findings.Sort(Compare);
        return [.. findings];
    }

    private static int Compare(Finding left, Finding right)
    {
        var order = (int)right.Kind - (int)left.Kind;
        order = order != 0 ? order : (int)right.Rule.Severity - (int)left.Rule.Severity;
        order = order != 0 ? order : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        order = order != 0 ? order : left.Subject.Index - right.Subject.Index;
        return order != 0 ? order : left.Part.LawDay.CompareTo(right.Part.LawDay);
    }

    private static ImmutableArray<Question> Questions(List<RuleResult> results)
    {
        var asked = new Dictionary<string, Asked>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            foreach (var fact in result.Missing)
            {
                if (!asked.TryGetValue(fact.Path, out var question))
                {
                    asked.Add(fact.Path, question = new Asked(fact));
                }

                question.By[result.Rule.Id] = result.Rule;
            }
        }

        return [.. asked.Values.OrderBy(a => a.Fact.Path, StringComparer.Ordinal).Select(a => new Question(a.Fact, [.. a.By.Values]))];
    }

    private sealed class Asked(MissingFact fact)
    {
        public MissingFact Fact { get; } = fact;

        public SortedList<string, Rule> By { get; } = new(StringComparer.Ordinal);
    }
}
