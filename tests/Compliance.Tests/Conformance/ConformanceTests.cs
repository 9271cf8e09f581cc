using Compliance.Diagnostics;

namespace Compliance.Tests.Conformance;

/// <summary>Runs the cases of tests/conformance, which say what the language means.</summary>
internal sealed class ConformanceTests
{
    // A warning about a text that is read as it is written.
    private const string NoneInQuotes = "CMP4639";

    private static IEnumerable<TestCaseData> Cases => ConformanceSuite.Cases();

    [TestCaseSource(nameof(Cases))]
    public void Case(ConformanceGroup group, string name)
    {
        var loaded = ConformanceSuite.Load(group);
        DiagnosticText.Of(loaded.Diagnostics).Should().BeEmpty("nothing is wrong with the rule and its cases");

        var result = loaded.Run(name);

        result.Should().NotBeNull();
        DiagnosticText.Of(result!.Diagnostics.RemoveAll(d => d.Code == NoneInQuotes || d.Severity == DiagnosticSeverity.Note)).Should().BeEmpty("nothing is wrong with the facts given");
        LoadedGroup.Differences(result).Should().BeEmpty();
    }
}
