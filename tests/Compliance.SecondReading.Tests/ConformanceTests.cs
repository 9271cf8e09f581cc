using Compliance.SecondReading.Tests.Comparing;
using Compliance.Tests.Conformance;

namespace Compliance.SecondReading.Tests;

/// <summary>The second reading agrees with tests/conformance, and the engine with it.</summary>
internal sealed class ConformanceTests
{
    private static readonly DateOnly Beginning = new(2000, 1, 1);

    private static IEnumerable<TestCaseData> Cases => ConformanceSuite.Cases();

    [TestCaseSource(nameof(Cases))]
    public void Case(ConformanceGroup group, string name)
    {
        var loaded = ConformanceSuite.Load(group);
        var ruleCase = loaded.Cases!.Cases.Single(c => c.Name.En == name);

        string.Join('\n', CaseReading.Differences(loaded.Engine!, loaded.Cases.Rule, ruleCase, Beginning)).Should().BeEmpty();
    }
}
