using System.Globalization;

namespace Compliance.Fuzzing.Tests.Running;

/// <summary>How many cases are tried, and from which seed.</summary>
/// <param name="Runs">How many, of all kinds together.</param>
/// <param name="Seed">The seed.</param>
/// <param name="IsLong">Whether the number was asked for.</param>
internal sealed record FuzzSettings(int Runs, long Seed, bool IsLong)
{
    private const int Usual = 10_000;
    private const long UsualSeed = 20261130;

    /// <summary>Reads the settings of the environment.</summary>
    public static FuzzSettings Read()
    {
        var asked = Environment.GetEnvironmentVariable("COMPLIANCE_FUZZ_RUNS");
        var seed = Environment.GetEnvironmentVariable("COMPLIANCE_FUZZ_SEED");
        return new FuzzSettings(
            asked is null ? Usual : int.Parse(asked, CultureInfo.InvariantCulture),
            seed is not null ? long.Parse(seed, CultureInfo.InvariantCulture) : asked is null ? UsualSeed : Random.Shared.NextInt64(int.MaxValue),
            asked is not null);
    }

    /// <summary>Gets the seed of one case: it repeats the case alone.</summary>
    public int SeedOf(string kind, int number)
    {
        var hash = 17L;
        foreach (var letter in kind)
        {
            hash = (hash * 31) + letter;
        }

        return (int)((((Seed * 1_000_003) + hash) * 1_000_003) + number) & int.MaxValue;
    }
}
