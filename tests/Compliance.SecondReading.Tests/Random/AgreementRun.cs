using System.Globalization;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>
/// Compares an engine with the second reading on random packs until so many pairs of a rule and a declaration are compared. Each
/// pack judges many declarations, because loading it takes longer than judging. All disagreements are gone through, each made as
/// small as it may be.
/// </summary>
internal static class AgreementRun
{
    private const int DeclarationsOfAPack = 40;
    private const int MostFaults = 8;
    private const int MostTries = 3000;

    /// <summary>Checks that the engine agrees with the second reading.</summary>
    /// <param name="create">Makes the engine.</param>
    /// <param name="pairs">How many pairs are compared by default; COMPLIANCE_PROPERTY_RUNS asks for another number.</param>
    public static void Holds(Func<Rulebook, IComplianceEngine> create, int pairs)
    {
        var settings = PropertySettings.Of(pairs);
        settings.Announce(string.Create(CultureInfo.InvariantCulture, $"{settings.Runs} pairs of a rule and a declaration"));
        var random = new System.Random((int)(settings.Seed % int.MaxValue));
        var agreement = new Agreement(create);
        var faults = new List<string>();
        while (agreement.Pairs < settings.Runs && faults.Count < MostFaults)
        {
            var before = agreement.Pairs;
            var (sample, rulebook) = Sample.Create(random.Next(), DeclarationsOfAPack);
            var differences = agreement.Differences(sample, rulebook).ToList();
            if (differences.Count > 0)
            {
                TestContext.Progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Sample {sample.Seed}: {string.Join("; ", differences.Take(3))}"));
                faults.Add(Smallest(sample, create));
                TestContext.Progress.WriteLine(faults[^1]);
            }

            settings.Advance(before, agreement.Pairs);
        }

        TestContext.Out.WriteLine(agreement);
        Assert.That(faults, Is.Empty, () => string.Join("\n\n", faults));
    }

    // Fewer files, facts and parts of conditions, for as long as something is wrong. What was not needed for the last step is not
    // tried again before the next.
    private static string Smallest(Sample sample, Func<Rulebook, IComplianceEngine> create)
    {
        List<string> Wrong(Sample s) => [.. new Agreement(create).Differences(s)];

        var (tries, passed) = (0, 0);
        while (tries < MostTries)
        {
            var (first, next) = (passed, (Sample?)null);
            foreach (var smaller in sample.Smaller().Skip(passed).Take(MostTries - tries))
            {
                tries++;
                if (Wrong(smaller).Count > 0)
                {
                    next = smaller;
                    break;
                }

                passed++;
            }

            if (next is null && first == 0)
            {
                break;
            }

            passed = next is null ? 0 : passed;
            sample = next ?? sample;
        }

        return $"{string.Join("; ", Wrong(sample))}\n{sample}";
    }
}
