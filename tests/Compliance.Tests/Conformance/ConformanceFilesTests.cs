using System.Collections.Immutable;
using Compliance.Syntax;

namespace Compliance.Tests.Conformance;

/// <summary>The files of tests/conformance are themselves in order: nothing is skipped because it could not be read.</summary>
internal sealed class ConformanceFilesTests
{
    private const int LeastCases = 250;

    private static IEnumerable<string> Files => ConformanceSuite.Files.Select(f => Path.GetFileName(f)!);

    [TestCaseSource(nameof(Files))]
    public void Read_EachFile_HoldsGroupsWithCases(string file)
    {
        var groups = ConformanceFile.Read(file, File.ReadAllText(RepositoryRoot.Combine("tests/conformance/" + file)));

        groups.Should().NotBeEmpty().And.OnlyContain(g => !g.Cases.Items.IsEmpty);
    }

    [Test]
    public void Cases_OfAllFiles_AreManyAndDistinct()
    {
        var names = ConformanceSuite.Cases().Select(c => c.TestName).ToList();

        names.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(LeastCases);
    }

    [TestCase("conformance: { as_of: 2026-06-30, groups: [] }", "no group")]
    [TestCase("conformance: { as_of: 2026-06-30, groups: [{ title: t, rule: r, cases: [] }] }", "no case")]
    [TestCase("conformance: { as_of: 2026-06-30, groups: [{ title: t, rule: r }] }", "expected the keys")]
    [TestCase("conformance: { as_of: 2026-06-30, groups: [{ title: t, rule: r, cases: [{ name: c }], definitons: d }] }", "definitons")]
    [TestCase("conformance: { as_of: 2026-06-30, as_of: 2026-06-30, groups: [] }", "as_of")]
    public void Read_FileThatIsNotInOrder_Fails(string text, string message)
    {
        var read = () => ConformanceFile.Read("file.yaml", text);

        read.Should().Throw<InvalidDataException>().WithMessage($"*{message}*");
    }

    [TestCase("{ name: c, given: { vessels: [] }, expects: satisfied }", "expects")]
    [TestCase("{ name: c, given: { vessels: [] }, expect: satisfied, horizon: 90 days }", "upcoming")]
    [TestCase("{ name: c, given: { vessels: [] }, expect: satisfied, upcoming: [] }", "horizon")]
    [TestCase("{ name: c, given: { vessels: [] }, expect: satisfied, horizon: 90, upcoming: [] }", "not a number of days")]
    [TestCase("{ name: c, given: { vessels: [] }, expect: satisfied, notes: none }", "notes")]
    [TestCase("{ name: c, given: { vessels: [] }, expect: fine }", "fine")]
    [TestCase("{ name: c, given: { vessels: [] }, expect: { outcome: satisfied, reason: x } }", "reason")]
    public void Load_CaseWithAnUnknownWord_IsADiagnostic(string written, string word)
    {
        var loaded = Load("subject: vessel\nrequires: { insured: true }", written);

        DiagnosticText.Of(loaded.Diagnostics).Should().Contain(word);
    }

    [TestCase("subject: vessel\nrequires: { insurd: true }", "insurd")]
    [TestCase("subject: vessel\nrequires: { crew: { at_least: 0 } }", "always holds")]
    [TestCase("subject: vessel\nrequires: { insured: true }\nclause: X-1", "X-1")]
    public void Load_RuleWithAMistake_IsADiagnostic(string rule, string message)
    {
        var loaded = Load(rule, "{ name: c, given: { vessels: [] }, expect: not_applicable }");

        DiagnosticText.Of(loaded.Diagnostics).Should().Contain(message);
    }

    [TestCase("violation", false)]
    [TestCase("satisfied", true)]
    [TestCase("undetermined", false)]
    public void Run_Case_PassesOnlyWhenTheRuleSaysWhatIsExpected(string expected, bool passes)
    {
        var loaded = Load(
            "subject: vessel\nrequires: { insured: true }",
            $"{{ name: c, given: {{ vessels: [{{ id: v, insured: true }}] }}, expect: {expected} }}");

        loaded.Run("c")!.Passed.Should().Be(passes);
    }

    [TestCase("[{ from: 2026-07-10, outcome: violation }]", true)]
    [TestCase("[{ from: 2026-07-11, outcome: violation }]", false)]
    [TestCase("[{ from: 2026-07-10, outcome: caution }]", false)]
    [TestCase("[]", false)]
    public void Run_CaseWithAHorizon_PassesOnlyWhenJustThatIsUpcoming(string upcoming, bool passes)
    {
        var loaded = Load(
            "subject: vessel\nrequires: { cover: { covers: $day } }",
            $"{{ name: c, horizon: 30 days, given: {{ vessels: [{{ id: v, cover: ..2026-07-09 }}] }}, expect: satisfied, upcoming: {upcoming} }}");

        DiagnosticText.Of(loaded.Diagnostics).Should().BeEmpty();
        loaded.Run("c")!.Passed.Should().Be(passes);
    }

    private static LoadedGroup Load(string rule, string written)
    {
        var cases = (SequenceNode)ConformanceFile.Parse("cases.yaml", $"- {written}");
        var day = new ScalarNode("2026-06-30", ScalarStyle.Plain, default);
        cases = cases with { Items = [.. cases.Items.Select(c => CaseNodes.Complete((MappingNode)c, day))] };
        return ConformanceSuite.Load(new ConformanceGroup("file", 1, "title", rule, ImmutableDictionary<string, string>.Empty, cases));
    }
}
