using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.SecondReading.Tests.Comparing;
using Compliance.SecondReading.Tests.Reading;
using Compliance.Tests.Conformance;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>Compares the engine with the second reading on a sample, and counts.</summary>
internal sealed class Agreement
{
    /// <summary>Gets how many pairs of a rule and a declaration were compared.</summary>
    public int Pairs { get; private set; }

    /// <summary>Gets how many results there were of each outcome.</summary>
    public Dictionary<Outcome, int> Outcomes { get; } = [];

    /// <summary>Gets how many packs could not be loaded.</summary>
    public int Refused { get; private set; }

    /// <summary>Says how the two disagree; nothing where the pack or the declaration is refused.</summary>
    public IEnumerable<string> Differences(Sample sample)
    {
        if (sample.Load().Rulebook is not { Rules.IsEmpty: false } rulebook)
        {
            Refused++;
            yield break;
        }

        var engine = new ComplianceEngine(rulebook);
        var reading = new RuleReading(rulebook, sample.Beginning);
        foreach (var facts in sample.Facts)
        {
            var node = ConformanceFile.Parse("facts", facts.ToString());
            if (new DeclarationReader(rulebook.Vocabulary).FromNode(node, "facts", DeclarationExtent.Excerpt).Declaration is not { } declaration)
            {
                continue;
            }

            var results = Since(sample.Beginning, engine.Evaluate(declaration, sample.AsOf).Results);
            foreach (var result in results)
            {
                Outcomes[result.Outcome] = Outcomes.GetValueOrDefault(result.Outcome) + 1;
            }

            foreach (var rule in rulebook.Rules)
            {
                Pairs++;
                foreach (var difference in Of(rule, reading, declaration, sample.AsOf, results))
                {
                    yield return difference;
                }
            }
        }
    }

    // Days without a beginning are looked at from a day before all that anything speaks of; the engine begins with the calendar.
    private static ImmutableArray<RuleResult> Since(DateOnly beginning, ImmutableArray<RuleResult> results) =>
    [
        .. results.Where(r => r.Part.Until is null || r.Part.Until >= beginning)
            .Select(r => r.Part.From < beginning ? r with { Part = r.Part with { From = null } } : r),
    ];

    private static IEnumerable<string> Of(Rule rule, RuleReading reading, Declaration declaration, DateOnly asOf, ImmutableArray<RuleResult> results) => CaseReading
        .BetweenGrounds([.. results.Where(r => ReferenceEquals(r.Rule, rule))], [.. reading.Judge(rule, declaration, asOf)])
        .Select(d => $"{rule.Id} {d}");
}
