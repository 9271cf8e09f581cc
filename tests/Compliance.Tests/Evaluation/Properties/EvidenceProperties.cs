using System.Globalization;
using Compliance.Findings;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>
/// What a finding shows as evidence is enough for it: with all other facts undeclared, the rule is violated on the same day. Evidence is that of the
/// first day, which is <see langword="null"/> where the subject has no time.
/// </summary>
internal sealed class EvidenceProperties
{
    [Test]
    public void Evaluate_ByTheEvidenceAlone_FindsTheViolationAgain() => Holds(SampleGenerator.Samples);

    [Test]
    public void Evaluate_ByTheEvidenceOfSixtyDaysAlone_FindsTheViolationAgain() => Holds(SampleGenerator.Daily);

    // An entry of which only the key is tested is there since the map is declared.
    [TestCase("{ some marks: { key: red } }", "things[a].marks")]
    [TestCase("{ some marks: { key: red, value: true } }", "things[a].marks.red")]
    [TestCase("{ some colours: { value: { present: true } } }", "things[a].colours[#1]")]
    [TestCase("{ some marks: { value: true } }", "things[a].marks.red")]
    public void Evaluate_ByAnEntryOfAMap_ShowsTheEntryThatIsTested(string forbidden, string evidence)
    {
        var sample = SampleGenerator.Create(1);
        var thing = SmallWorld.Vocabulary.FindEntity("thing")!;
        var rule = SmallWorld.RuleOn(thing) with { RequirementKind = Compliance.Rules.RequirementKind.Forbids, Requirement = SmallWorld.Condition(thing, forbidden) };
        var facts = new FactTree.Group([("owner", new FactTree.Group([("id", new FactTree.Leaf("o0"))])), ("things", new FactTree.Items([("a", new FactTree.Group([
            ("id", new FactTree.Leaf("a")),
            ("colours", new FactTree.Items([("1", new FactTree.Leaf("red"))], IsComplete: true)),
            ("marks", new FactTree.Group([("red", new FactTree.Leaf("true"))]))]))], IsComplete: true))]);

        var found = (sample with { Rule = rule, Mitigation = null }).Judge(facts).Should().ContainSingle().Which;

        found.Outcome.Should().Be(Outcome.Violated);
        found.Finding!.Evidence.Select(e => e.Path).Should().Equal(evidence);
    }

    private static void Holds(FsCheck.Arbitrary<Sample> samples)
    {
        var (violations, removed) = (0, 0);

        PropertyCheck.Holds(samples, Lost);

        violations.Should().BeGreaterThan(100, "a property of nothing holds");
        removed.Should().BeGreaterThan(violations, "facts are taken away");

        IEnumerable<string> Lost(Sample sample)
        {
            foreach (var result in sample.Judge(sample.Facts).Where(r => r is { Outcome: Outcome.Violated, Finding: not null }))
            {
                var evidence = EvidenceAlone.Of(sample.Facts, result);
                violations++;
                removed += sample.Facts.Paths().Count() - evidence.Paths().Count();
                var again = sample.Judge(evidence).Where(r => r.Subject?.Path == result.Subject!.Path).ToList();
                if (!again.Exists(r => r.Outcome == Outcome.Violated && Includes(r, result.Part.From)))
                {
                    yield return string.Create(
                        CultureInfo.InvariantCulture,
                        $"{result.Subject!.Path} on {result.Part.From:yyyy-MM-dd} was violated by {string.Join(", ", result.Finding!.Evidence.Select(e => $"{e.Path} = {e.Canonical}"))}; of {evidence} it is {string.Join(", ", again.Select(r => $"{r.Outcome} {r.Part.From} {r.Part.Until} for want of {string.Join(' ', r.MissingPaths)}"))}");
                }
            }
        }
    }

    private static bool Includes(RuleResult result, DateOnly? day) => day is null
        ? result.Part.From is null
        : (result.Part.From is null || result.Part.From <= day) && (result.Part.Until is null || result.Part.Until >= day);
}
