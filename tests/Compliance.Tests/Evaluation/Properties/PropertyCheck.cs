using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>Runs properties on random samples; see <see cref="PropertySettings"/> for how many.</summary>
internal static class PropertyCheck
{
    private const int DefaultRuns = 2000;

    /// <summary>Checks that nothing is wrong with any sample.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="findWrong">Finds what is wrong with one.</param>
    /// <param name="runs">How many are tried by default.</param>
    public static void Holds<T>(Arbitrary<T> samples, Func<T, IEnumerable<string>> findWrong, int runs = DefaultRuns)
    {
        var settings = PropertySettings.Of(runs);
        settings.Announce($"{settings.Runs} samples");
        var done = 0;
        var property = Prop.ForAll(samples, sample =>
        {
            settings.Advance(++done);
            var wrong = findWrong(sample).ToList();
            return (wrong.Count == 0).Label(string.Join("; ", wrong));
        });
        var config = Config.QuickThrowOnFailure.WithMaxTest(settings.Runs).WithReplay((ulong)settings.Seed, PropertySettings.Gamma);
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
