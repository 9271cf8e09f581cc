using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>Runs properties. The samples are the same on every run, unless COMPLIANCE_PROPERTY_RUNS asks for that many new ones; their seed is printed.</summary>
internal static class PropertyCheck
{
    private const int DefaultRuns = 2000;
    private const ulong Seed = 20260630;

    /// <summary>Checks that nothing is wrong with any sample.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="findWrong">Finds what is wrong with one.</param>
    /// <param name="runs">How many are tried by default.</param>
    public static void Holds<T>(Arbitrary<T> samples, Func<T, IEnumerable<string>> findWrong, int runs = DefaultRuns)
    {
        var property = Prop.ForAll(samples, sample =>
        {
            var wrong = findWrong(sample).ToList();
            return (wrong.Count == 0).Label(string.Join("; ", wrong));
        });
        var asked = Environment.GetEnvironmentVariable("COMPLIANCE_PROPERTY_RUNS");
        var config = asked is null
            ? Config.QuickThrowOnFailure.WithMaxTest(runs).WithReplay(Seed, Seed + 1)
            : Config.QuickThrowOnFailure.WithMaxTest(int.Parse(asked, CultureInfo.InvariantCulture)).WithReplay(ChosenSeed(asked), Seed + 1);
        var check = () => Check.One(config, property);
        check.Should().NotThrow();
    }

    // COMPLIANCE_PROPERTY_SEED repeats a run.
    private static ulong ChosenSeed(string runs)
    {
        var seed = Environment.GetEnvironmentVariable("COMPLIANCE_PROPERTY_SEED") is { } chosen
            ? ulong.Parse(chosen, CultureInfo.InvariantCulture)
            : (ulong)Random.Shared.NextInt64();
        TestContext.Out.WriteLine($"{runs} samples from seed {seed}");
        return seed;
    }

    /// <summary>Gets what stands in only one of the two, whatever the order.</summary>
    public static IEnumerable<string> Differences(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (left, right) = (expected.ToHashSet(StringComparer.Ordinal), actual.ToHashSet(StringComparer.Ordinal));
        return left.Except(right).Select(l => $"- {l}").Concat(right.Except(left).Select(r => $"+ {r}"));
    }
}
