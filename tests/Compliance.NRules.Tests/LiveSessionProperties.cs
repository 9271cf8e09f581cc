using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.NRules.Live;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.NRules.Tests;

/// <summary>Whatever changes in whatever order, a live session's report is that of a fresh evaluation, and its changes add up.</summary>
internal sealed class LiveSessionProperties
{
    [Test]
    public void Update_AnySequenceOfFacts_GivesTheReportOfAFreshEvaluation() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
    {
        var rulebook = SmallWorld.With(sample.Rule);
        var native = new ComplianceEngine(rulebook);
        var horizonDays = HorizonOf(sample);
        var session = new NRulesEngine(rulebook).Open(SmallWorld.Declare(sample.Facts), SmallWorld.AsOf, new EvaluateOptions { HorizonDays = horizonDays });
        var known = session.Report.Findings.ToDictionary(Key, f => f.Fingerprint);
        var wrong = new List<string>();
        foreach (var facts in Steps(sample))
        {
            Follow(known, session.Update(SmallWorld.Declare(facts)));
            var expected = native.Evaluate(SmallWorld.Declare(facts), session.AsOf, new EvaluateOptions { HorizonDays = horizonDays });
            wrong.AddRange(PropertyCheck.Differences([ResultText.Of(expected)], [ResultText.Of(session.Report)]));
            wrong.AddRange(PropertyCheck.Differences(expected.Findings.Select(f => f.Fingerprint), known.Values));
        }

        foreach (var day in new[] { SmallWorld.AsOf.AddYears(-3), SmallWorld.AsOf.AddDays(1), SmallWorld.AsOf })
        {
            Follow(known, session.MoveTo(day));
            var expected = native.Evaluate(SmallWorld.Declare(Steps(sample)[^1]), day, new EvaluateOptions { HorizonDays = horizonDays });
            wrong.AddRange(PropertyCheck.Differences([ResultText.Of(expected)], [ResultText.Of(session.Report)]));
            wrong.AddRange(PropertyCheck.Differences(expected.Findings.Select(f => f.Fingerprint), known.Values));
        }

        return wrong;
    });

    // Later days take as long as the others do.
    private static int HorizonOf(Sample sample) => sample.Seed % 8 == 0 ? 5 : 0;

    // Facts go one by one, come back at once, and are exchanged for others.
    private static List<FactTree> Steps(Sample sample)
    {
        var steps = new List<FactTree>();
        var facts = sample.Facts;
        foreach (var path in sample.Removed.Take(4))
        {
            facts = facts.Without(path);
            steps.Add(facts);
        }

        steps.Add(sample.Facts);
        steps.Add(SampleGenerator.Create(sample.Seed ^ 0x5A5A).Facts);
        steps.Add(sample.Fewer);
        return steps;
    }

    private static void Follow(Dictionary<(string Subject, DateOnly? From), string> known, IEnumerable<FindingChange> changes)
    {
        foreach (var change in changes)
        {
            switch (change.Kind)
            {
                case FindingChangeKind.Appeared:
                    known.Add(Key(change.Finding), change.Finding.Fingerprint);
                    break;
                case FindingChangeKind.Disappeared:
                    known.Remove(Key(change.Finding)).Should().BeTrue();
                    break;
                default:
                    known[Key(change.Finding)] = change.Finding.Fingerprint;
                    break;
            }
        }
    }

    private static (string Subject, DateOnly? From) Key(Finding finding) => (finding.Subject.Path, finding.Part.From);
}
