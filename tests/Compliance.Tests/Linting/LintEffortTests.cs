using System.Globalization;
using Compliance.Authoring.Linting;
using Compliance.Rules.Loading;
using Compliance.Tests.Conformance;

namespace Compliance.Tests.Linting;

internal sealed class LintEffortTests
{
    private const int Rules = 300;

    // All on one entity and on one fact, so that each rule has to do with each other: 45,000 pairs.
    // Bytes stand for work: they do not depend on who shares the machine. A pair takes 9,400.
    [Test]
    public void Check_ManyRulesOnOneFact_TakesLittleForEachPair()
    {
        var files = World.Ferries.Files.Value.Concat(Enumerable.Range(1, Rules).Select(Rule)).Select(f => RuleFile.FromText(f.Path, f.Text));
        var rulebook = RulebookLoader.Load(RuleFileSet.FromFiles(files)).GetRulebookOrThrow();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = RulebookLint.Check(rulebook, LintGroup.AsOf);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        TestContext.Out.WriteLine($"{bytes / (Rules * (Rules - 1) / 2)} bytes a pair");
        (bytes / (Rules * (Rules - 1) / 2)).Should().BePositive().And.BeLessThan(20_000);
        found.Should().NotContain(d => d.Code == "CMP5010");
    }

    private static (string Path, string Text) Rule(int number)
    {
        var crew = (number * 3).ToString(CultureInfo.InvariantCulture);
        var (id, text) = RuleText.Complete(
            $$"""
            subject: vessel
            applies_when:
              crew: { at_least: {{crew}} }
              any: [{ kind: [passenger, freight] }, { leased: true, seats: { more_than: {{crew}} } }, { some permit: { holder: $vessel.owner, quota: { at_least: {{number % 100}} } } }]
            requires: { any: [{ insured: true }, { manned: true, worth: { at_least: {{crew}} } }, { draught: { less_than: {{crew}} } }] }
            """,
            $"rule-{number}",
            "speed",
            World.Ferries.Basis);
        return ($"pack/rules/{id}.yaml", text);
    }
}
