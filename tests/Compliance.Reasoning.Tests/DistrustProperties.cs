using System.Collections.Immutable;
using System.Globalization;
using Compliance.Reasoning.Tests.Distrust;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Reasoning.Tests;

/// <summary>
/// Nothing that is said of random well-typed rules is believed. COMPLIANCE_PROPERTY_RUNS is the number of rules; each is attacked with <see cref="AttackPool.Size"/> declarations, which are
/// made anew for every <see cref="PairsOfAPool"/> pairs.
/// </summary>
internal sealed class DistrustProperties
{
    private const int PairsOfAPool = 50;
    private const int AllEnginesEvery = 10;
    private const int MostFaults = 12;
    private const int MostTries = 120;

    [Test]
    public void Prover_OnRandomRules_IsConfirmedByTheEnginesAndWithstandsRandomDeclarations()
    {
        var settings = PropertySettings.Of(60);
        settings.Announce(string.Create(CultureInfo.InvariantCulture, $"{settings.Runs} random rules, each attacked with {AttackPool.Size} random declarations"));
        var random = new Random((int)(settings.Seed % int.MaxValue));
        var pools = new Dictionary<WorldCalendar, ImmutableArray<Attack>>();
        var tally = new Tally();
        var faults = new List<string>();
        var (rules, pairs) = (0, 0);
        while (rules < settings.Runs && faults.Count < MostFaults)
        {
            if (pairs++ % PairsOfAPool == 0)
            {
                pools.Clear();
            }

            var seed = random.Next();
            var pair = RulePair.Create(seed);
            if (!pools.TryGetValue(pair.Calendar, out var pool))
            {
                pools.Add(pair.Calendar, pool = AttackPool.Create(random.Next(), pair.Calendar));
            }

            // The networks of the other engine take longer than all else.
            tally.HasAllEngines = pairs % AllEnginesEvery == 0;
            if (new Interrogation(pair, pool, tally).Wrong().FirstOrDefault() is { } wrong)
            {
                TestContext.Progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Pair {seed}: {wrong}"));
                faults.Add(Smallest(pair, pool));
                TestContext.Progress.WriteLine(faults[^1]);
            }

            settings.Advance(rules, rules += pair.Random);
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rules} rules in {pairs} pairs\n{tally}"));
        if (settings.IsLong)
        {
            TestContext.Progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rules} rules in {pairs} pairs\n{tally}"));
        }

        Assert.That(faults, Is.Empty, () => string.Join("\n\n", faults));
    }

    private static readonly int[] Found = [882052590, 286070847, 1636185427, 922232477, 1999030761, 2014800031, 341964377, 723693851, 1334576571, 369467850, 1245697923];

    /// <summary>Asks about one pair again: COMPLIANCE_PAIR is the number that a long run printed. Without it, pairs in which a run found something.</summary>
    [Test]
    public void Prover_OnAPairInWhichARunFoundSomething_IsConfirmed()
    {
        var found = int.TryParse(Environment.GetEnvironmentVariable("COMPLIANCE_PAIR"), NumberStyles.None, CultureInfo.InvariantCulture, out var one) ? [one] : Found;
        foreach (var seed in found)
        {
            var pair = RulePair.Create(seed);

            new Interrogation(pair, AttackPool.Create(seed, pair.Calendar), new Tally { HasAllEngines = true }).Wrong().Should().BeEmpty("pair {0}", seed);
        }
    }

    // Fewer parts, for as long as something is wrong.
    private static string Smallest(RulePair pair, ImmutableArray<Attack> pool)
    {
        static string? Wrong(RulePair pair, ImmutableArray<Attack> pool) => new Interrogation(pair, pool, new Tally()).Wrong().FirstOrDefault();

        var (tries, isSmallest) = (0, false);
        while (!isSmallest && tries < MostTries)
        {
            isSmallest = true;
            foreach (var smaller in pair.Smaller())
            {
                if (tries++ < MostTries && Wrong(smaller, pool) is not null)
                {
                    (pair, isSmallest) = (smaller, false);
                    break;
                }
            }
        }

        return $"{Wrong(pair, pool)}\n{pair}";
    }
}
