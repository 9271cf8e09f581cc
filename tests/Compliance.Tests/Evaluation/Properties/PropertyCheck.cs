using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>Runs properties. The samples are the same on every run, unless COMPLIANCE_PROPERTY_RUNS asks for that many new ones.</summary>
internal static class PropertyCheck
{
    private const int DefaultRuns = 2000;
    private const ulong Seed = 20260630;

    /// <summary>Checks that nothing is wrong with any sample.</summary>
    public static void Holds<T>(Arbitrary<T> samples, Func<T, IEnumerable<string>> findWrong)
    {
        var property = Prop.ForAll(samples, sample =>
        {
            var wrong = findWrong(sample).ToList();
            return (wrong.Count == 0).Label(string.Join("; ", wrong));
        });
        var asked = Environment.GetEnvironmentVariable("COMPLIANCE_PROPERTY_RUNS");
        var config = asked is null
            ? Config.QuickThrowOnFailure.WithMaxTest(DefaultRuns).WithReplay(Seed, Seed + 1)
            : Config.QuickThrowOnFailure.WithMaxTest(int.Parse(asked, CultureInfo.InvariantCulture));
        var check = () => Check.One(config, property);
        check.Should().NotThrow();
    }

    /// <summary>Gets what stands in only one of the two, whatever the order.</summary>
    public static IEnumerable<string> Differences(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (left, right) = (expected.ToHashSet(StringComparer.Ordinal), actual.ToHashSet(StringComparer.Ordinal));
        return left.Except(right).Select(l => $"- {l}").Concat(right.Except(left).Select(r => $"+ {r}"));
    }
}
