using System.Collections.Immutable;
using System.Globalization;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.SecondReading.Tests.Comparing;
using Compliance.SecondReading.Tests.Reading;
using Compliance.Tests.Conformance;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>Compares an engine with the second reading on a sample, and counts.</summary>
/// <param name="create">Makes the engine.</param>
internal sealed class Agreement(Func<Rulebook, IComplianceEngine> create)
{
    /// <summary>Gets how many pairs of a rule and a declaration were compared.</summary>
    public int Pairs { get; private set; }

    /// <summary>Gets how many results there were of each outcome.</summary>
    public Dictionary<Outcome, int> Outcomes { get; } = [];

    /// <summary>Gets how many packs could not be loaded.</summary>
    public int Refused { get; private set; }

    /// <summary>Says how the two disagree; nothing where the pack or the declaration is refused.</summary>
    public IEnumerable<string> Differences(Sample sample) => Differences(sample, sample.Load().Rulebook);

    /// <summary>Says how the two disagree on a sample that is loaded.</summary>
    public IEnumerable<string> Differences(Sample sample, Rulebook? rulebook)
    {
        if (rulebook is not { Rules.IsEmpty: false })
        {
            Refused++;
            yield break;
        }

        var engine = create(rulebook);
        var reading = new RuleReading(rulebook, sample.Beginning);
        for (var i = 0; i < sample.Facts.Length; i++)
        {
            foreach (var difference in Differences(sample, i, engine, reading))
            {
                yield return difference;
            }
        }
    }

    private IEnumerable<string> Differences(Sample sample, int place, IComplianceEngine engine, RuleReading reading)
    {
        var rulebook = engine.Rulebook;
        var node = ConformanceFile.Parse("facts", sample.Facts[place].ToString());
        if (new DeclarationReader(rulebook.Vocabulary).FromNode(node, "facts", DeclarationExtent.Excerpt).Declaration is not { } declaration)
        {
            yield break;
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
                yield return string.Create(CultureInfo.InvariantCulture, $"{rule.Id}, declaration {place}: {difference}");
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
        .Between([.. results.Where(r => ReferenceEquals(r.Rule, rule))], [.. reading.Judge(rule, declaration, asOf)]);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Pairs} pairs of a rule and a declaration; {string.Join(", ", Outcomes.OrderBy(o => o.Key).Select(o => $"{o.Value} {o.Key}"))}; {Refused} packs refused");
}
