using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>
/// Compares an engine with the naive evaluator on random pairs of a rule and a declaration. Each rule is tried with several
/// declarations, because making an engine takes longer than evaluating.
/// </summary>
internal static class DailyRun
{
    private const int DeclarationsOfARule = 20;

    /// <summary>Checks that the engine agrees with the naive evaluator.</summary>
    /// <param name="create">Makes the engine.</param>
    /// <param name="pairs">How many pairs are tried by default; COMPLIANCE_PROPERTY_RUNS asks for another number.</param>
    public static void Holds(Func<Rulebook, IComplianceEngine> create, int pairs)
    {
        var settings = PropertySettings.Of(pairs);
        settings.Announce($"{settings.Runs} pairs of a rule and a declaration");
        var random = new Random((int)(settings.Seed % int.MaxValue));
        Sample? first = null;
        IComplianceEngine? engine = null;
        for (var pair = 0; pair < settings.Runs; pair++)
        {
            if (pair % DeclarationsOfARule == 0 || first is null || engine is null)
            {
                first = SampleGenerator.Create(random.Next(), WorldCalendar.SixtyDays);
                engine = create(first.CreateRulebook());
            }

            var sample = pair % DeclarationsOfARule == 0 ? first : SampleGenerator.WithOtherFacts(first, random.Next(), WorldCalendar.SixtyDays);
            if (IsWrong(sample, engine))
            {
                var smallest = Smallest(sample, create);
                Assert.Fail($"Seed {settings.Seed}, pair {pair}, of sample {first.Seed}: {string.Join("; ", Wrong(smallest, create))}\n{smallest}");
            }

            settings.Advance(pair + 1);
        }
    }

    private static bool IsWrong(Sample sample, IComplianceEngine engine) => DailyComparison.Wrong(sample, engine).Any();

    private static List<string> Wrong(Sample sample, Func<Rulebook, IComplianceEngine> create) => [.. DailyComparison.Wrong(sample, create(sample.CreateRulebook()))];

    // Parts of conditions in place of the whole and fewer facts, for as long as something is wrong.
    private static Sample Smallest(Sample sample, Func<Rulebook, IComplianceEngine> create)
    {
        while (SampleShrinker.Shrink(sample).FirstOrDefault(s => Wrong(s, create).Count > 0) is { } smaller)
        {
            sample = smaller;
        }

        return sample;
    }
}
