using Compliance.Authoring.Cases;
using Compliance.Evaluation;
using Compliance.RulePacks;
using Compliance.SecondReading.Tests.Comparing;

namespace Compliance.SecondReading.Tests;

/// <summary>The second reading agrees with all cases of the shipped rules, and the engine with it.</summary>
internal sealed class ShippedCasesTests
{
    private static readonly DateOnly Beginning = new(1985, 1, 1);
    private static readonly ComplianceEngine Engine = ComplianceEngine.Load(ShippedPacks.Files);
    private static readonly CaseSuite Cases = CaseSuite.Load(ShippedPacks.Files, Engine.Rulebook);

    private static IEnumerable<TestCaseData> All => Cases.Files.Select(f => new TestCaseData(f).SetName(f.Rule.Id));

    [TestCaseSource(nameof(All))]
    public void Cases_OfAShippedRule(CaseFile file)
    {
        var wrong = file.Cases.SelectMany(c => CaseReading.Differences(Engine, file.Rule, c, Beginning).Select(d => $"{c.Name.En}: {d}"));

        string.Join('\n', wrong).Should().BeEmpty();
    }
}
