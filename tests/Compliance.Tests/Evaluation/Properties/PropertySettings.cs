using System.Globalization;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>
/// How many random samples a property is run on, and from which seed. The samples are the same in every run, unless
/// COMPLIANCE_PROPERTY_RUNS asks for that many new ones; COMPLIANCE_PROPERTY_SEED repeats a run.
/// </summary>
/// <param name="Runs">How many.</param>
/// <param name="Seed">The seed, which is printed.</param>
/// <param name="IsLong">Whether the number was asked for: then progress is reported.</param>
internal sealed record PropertySettings(int Runs, long Seed, bool IsLong)
{
    /// <summary>The second half of FsCheck's seeds; it must be odd.</summary>
    public const ulong Gamma = DefaultSeed + 1;

    private const int DefaultSeed = 20260630;

    private readonly System.Diagnostics.Stopwatch _watch = System.Diagnostics.Stopwatch.StartNew();

    /// <summary>Reads the settings of the environment.</summary>
    /// <param name="runs">How many where nothing is asked for.</param>
    public static PropertySettings Of(int runs)
    {
        var asked = Environment.GetEnvironmentVariable("COMPLIANCE_PROPERTY_RUNS");
        var seed = Environment.GetEnvironmentVariable("COMPLIANCE_PROPERTY_SEED");
        return new PropertySettings(
            asked is null ? runs : int.Parse(asked, CultureInfo.InvariantCulture),
            seed is not null ? long.Parse(seed, CultureInfo.InvariantCulture) : asked is null ? DefaultSeed : Random.Shared.NextInt64(),
            asked is not null);
    }

    /// <summary>Prints what is run, and the seed that repeats it.</summary>
    public void Announce(string what)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{TestContext.CurrentContext.Test.Name}: {what} from seed {Seed}");
        TestContext.Out.WriteLine(line);
        if (IsLong)
        {
            TestContext.Progress.WriteLine(line);
        }
    }

    /// <summary>Prints how far a long run has come, every twentieth of it.</summary>
    public void Advance(int done) => Advance(done - 1, done);

    /// <summary>Prints how far a long run has come where that passes a twentieth of it.</summary>
    public void Advance(int before, int done)
    {
        if (IsLong && Runs >= 20 && before / (Runs / 20) < done / (Runs / 20))
        {
            TestContext.Progress.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{TestContext.CurrentContext.Test.Name}: {done} of {Runs} after {_watch.Elapsed.TotalSeconds:F0} s"));
        }
    }
}
