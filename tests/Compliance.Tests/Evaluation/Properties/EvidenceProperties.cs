using System.Globalization;
using Compliance.Findings;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>What a finding shows as evidence is enough for it: with all other facts undeclared, the rule is violated on the same days.</summary>
internal sealed class EvidenceProperties
{
    private static int _violations;
    private static int _removed;

    [Test]
    public void Evaluate_ByTheEvidenceAlone_FindsTheViolationAgain()
    {
        (_violations, _removed) = (0, 0);

        PropertyCheck.Holds(SampleGenerator.Samples, Lost);

        _violations.Should().BeGreaterThan(100, "a property of nothing holds");
        _removed.Should().BeGreaterThan(_violations, "facts are taken away");
    }

    private static IEnumerable<string> Lost(Sample sample)
    {
        foreach (var result in sample.Judge(sample.Facts).Where(r => r is { Outcome: Outcome.Violated, Finding: not null }))
        {
            var evidence = EvidenceAlone.Of(sample.Facts, result);
            _violations++;
            _removed += sample.Facts.Paths().Count() - evidence.Paths().Count();
            var again = sample.Judge(evidence).Where(r => r.Subject?.Path == result.Subject!.Path).ToList();
            foreach (var day in new[] { result.Part.From, result.Part.Until })
            {
                if (!again.Exists(r => r.Outcome == Outcome.Violated && Holds(r, day)))
                {
                    yield return string.Create(
                        CultureInfo.InvariantCulture,
                        $"{result.Subject!.Path} on {day:yyyy-MM-dd} was violated by {string.Join(", ", result.Finding!.Evidence.Select(e => $"{e.Path} = {e.Canonical}"))}; of {evidence} it is {string.Join(", ", again.Select(r => $"{r.Outcome} {r.Part.From} {r.Part.Until} for want of {string.Join(' ', r.MissingPaths)}"))}");
                }
            }
        }
    }

    private static bool Holds(RuleResult result, DateOnly? day) =>
        day is null ? result.Part.From is null || result.Part.Until is null : (result.Part.From is null || result.Part.From <= day) && (result.Part.Until is null || result.Part.Until >= day);
}
