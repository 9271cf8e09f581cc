using Compliance.Binding;
using Compliance.Evaluation;
using Compliance.Tests.Conformance;

namespace Compliance.Tests.Documentation;

/// <summary>The examples of the specification load without a remark and say what their cases say.</summary>
internal sealed class LanguageExampleTests
{
    private static readonly string[] Known = ["yaml", "yaml rule", "yaml cases", "yaml definitions", "yaml parameters", "text"];

    // What the examples must show beside tests, quantifiers and aggregates.
    private static readonly string[] AlsoShown =
    [
        "applies_when", "requires", "forbids", "encourages", "exceptions", "modality: caution", "modality: obligation",
        "all", "any", "not", "where", "satisfies", " as ", "parameter ", "$as_of", "$day", "% of ", " 的 ", " * ", " + ", " - ", "key", "value",
    ];

    private static IEnumerable<TestCaseData> Examples => LanguageExamples.Groups().Select(g => new TestCaseData(g).SetName($"Example at {g.Title}"));

    private static IEnumerable<string> Constructs => RuleKeywords.Tests
        .Where(t => t != RuleKeywords.Is)
        .Select(t => t.Id)
        .Concat(["some ", "no ", "every ", "count of ", "sum of ", "min of ", "max of ", "distinct of ", "union"])
        .Concat(AlsoShown);

    [TestCaseSource(nameof(Examples))]
    public void Example(ConformanceGroup example)
    {
        var loaded = LoadedGroup.Load(example, World.Shipped, rulebook => new ComplianceEngine(rulebook));
        DiagnosticText.Of(loaded.Diagnostics).Should().BeEmpty("nothing is wrong with the example");

        var results = loaded.Cases!.Cases.Select(c => loaded.Runner!.Run(loaded.Cases.Rule, c)).ToList();

        results.Should().NotBeEmpty("an example shows what it gives");
        DiagnosticText.Of(results.SelectMany(r => r.Diagnostics)).Should().BeEmpty("nothing is wrong with the facts given");
        results.SelectMany(LoadedGroup.Differences).Should().BeEmpty();
    }

    [Test]
    public void Blocks_OfTheSpecification_AreOfKnownKinds() =>
        LanguageExamples.Blocks.Where(b => !Known.Contains(b.Info, StringComparer.Ordinal)).Should().BeEmpty();

    [Test]
    public void Blocks_OfTheSpecification_AllBelongToAnExample() =>
        LanguageExamples.Blocks.Count(b => b.Info == "yaml cases").Should().Be(LanguageExamples.Groups().Count()).And.BeGreaterThan(8);

    [TestCaseSource(nameof(Constructs))]
    public void Examples_OfEveryConstruct_Exist(string construct) =>
        LanguageExamples.Groups().Select(g => g.Rule + string.Concat(g.Lists.Values))
            .Should().Contain(text => text.Contains(construct, StringComparison.Ordinal));
}
