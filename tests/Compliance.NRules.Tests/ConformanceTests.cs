using System.Collections.Concurrent;
using Compliance.Tests.Conformance;

namespace Compliance.NRules.Tests;

/// <summary>Runs the cases of tests/conformance on the NRules-backed engine.</summary>
internal sealed class ConformanceTests
{
    private static readonly ConcurrentDictionary<ConformanceGroup, LoadedGroup> Loaded = new(ReferenceEqualityComparer.Instance);
    private static readonly ConcurrentDictionary<ConformanceGroup, LoadedGroup> Compared = new(ReferenceEqualityComparer.Instance);

    private static IEnumerable<TestCaseData> Cases => ConformanceSuite.Cases();

    [TestCaseSource(nameof(Cases))]
    public void Case(ConformanceGroup group, string name) =>
        Passes(Loaded.GetOrAdd(group, g => LoadedGroup.Load(g, World.Ferries, rulebook => new NRulesEngine(rulebook))), name);

    [TestCaseSource(nameof(Cases))]
    public void Case_OnBothEngines(ConformanceGroup group, string name) =>
        Passes(Compared.GetOrAdd(group, g => LoadedGroup.Load(g, World.Ferries, rulebook => new BothEngines(rulebook))), name);

    private static void Passes(LoadedGroup loaded, string name)
    {
        var result = loaded.Run(name);

        result.Should().NotBeNull();
        // A note says what else is known, and CMP4639 is a warning about a text that is read as it is written.
        DiagnosticText.Of(result!.Diagnostics.RemoveAll(d => d.Code == "CMP4639" || d.Severity == Diagnostics.DiagnosticSeverity.Note)).Should().BeEmpty("nothing is wrong with the facts given");
        LoadedGroup.Differences(result).Should().BeEmpty();
    }
}
