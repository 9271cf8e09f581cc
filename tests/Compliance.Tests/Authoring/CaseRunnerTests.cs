using Compliance.Authoring.Cases;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Authoring;

internal sealed class CaseRunnerTests
{
    private const string TwoDeliveries = "{ licences: [], deliveries: [{ id: a, period: 2023-12-01.. }, { id: b, period: 2025-01-01.. }] }";

    private static readonly Rulebook Rulebook = RulebookLoader
        .Load(RuleFileSet.FromDirectory(RepositoryRoot.Combine("tests/Compliance.Cli.Tests/Data/rules")))
        .GetRulebookOrThrow();

    private static readonly CaseRunner Runner = new(new ComplianceEngine(Rulebook));

    // deliveries[a] is judged in two parts, of which only the second has a law behind it; deliveries[b] in one.
    [TestCase("[{ subject: \"deliveries[a]\", outcome: caution }, { subject: \"deliveries[a]\", outcome: violation }, { subject: \"deliveries[b]\", outcome: violation }]", true)]
    [TestCase("[{ outcome: violation }, { outcome: violation }, { outcome: caution }]", true)]
    [TestCase("[{ outcome: violation }, { from: 2023-12-01, outcome: caution }, { subject: \"deliveries[b]\", outcome: violation }]", true)]
    [TestCase("[{ subject: \"配送业务清单[b]\", 结论: 违规 }, { 自: 2024-01-01, 结论: 违规 }, { 至: 2023-12-31, 结论: 需复核, 封顶: [无施行中的法律] }]", true)]
    [TestCase("[{ subject: \"deliveries[b]\", outcome: violation, cites: [delivery-law 3] }, { outcome: violation }, { outcome: caution, cites: [] }]", true)]
    [TestCase("violation", false)]
    [TestCase("[{ outcome: violation }, { outcome: violation }]", false)]
    [TestCase("[{ outcome: violation }, { outcome: violation }, { outcome: violation }]", false)]
    [TestCase("[{ outcome: violation }, { outcome: violation }, { outcome: caution }, { outcome: caution }]", false)]
    [TestCase("[{ outcome: violation, caps: [mitigated] }, { outcome: violation }, { outcome: caution }]", false)]
    [TestCase("[{ outcome: violation, cites: [delivery-law 5] }, { outcome: violation }, { outcome: caution }]", false)]
    [TestCase("[{ from: 2025-01-02, outcome: violation }, { outcome: violation }, { outcome: caution }]", false)]
    public void Run_ExpectedList_MustBeJustTheResults(string expect, bool passes) =>
        Run(TwoDeliveries, expect).Passed.Should().Be(passes);

    [TestCase("{ licences: [], deliveries: [] }", "not_applicable", true)]
    [TestCase("{ licences: [], deliveries: [] }", "satisfied", false)]
    [TestCase("{ licences: [], deliveries: [] }", "violation", false)]
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2030-01-01.. }] }", "not_applicable", true)]
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2025-01-01.. }] }", "not_applicable", false)]
    [TestCase("{ licences: [] }", "not_applicable", false)]
    [TestCase("{ licences: [] }", "{ outcome: undetermined, missing: [deliveries] }", true)]
    [TestCase("{ licences: [] }", "[{ subject: deliveries, outcome: undetermined }]", true)]
    public void Run_NothingToExamine_IsNotApplicableOnlyByItself(string given, string expect, bool passes) =>
        Run(given, expect).Passed.Should().Be(passes);

    [TestCase("violation", true)]
    [TestCase("undetermined", false)]
    [TestCase("[{ subject: \"deliveries[a]\", outcome: violation }]", true)]
    [TestCase("[{ subject: \"deliveries[a]\", outcome: violation }, { subject: deliveries, outcome: undetermined }]", true)]
    public void Run_IncompleteList_PassesOverWhatMayExist(string expect, bool passes) =>
        Run("{ licences: [], deliveries: { incomplete: [{ id: a, period: 2025-01-01.. }] } }", expect).Passed.Should().Be(passes);

    // The instrument dates from 2023-01-31, the law behind it from 2024.
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2022-01-01..2022-12-31 }] }", "not_covered", true)]
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2022-01-01..2022-12-31 }] }", "未收录", true)]
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2022-01-01..2022-12-31 }] }", "not_applicable", false)]
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2022-01-01..2023-01-31 }] }", "caution", true)]
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2022-01-01..2023-01-31 }] }", "not_covered", false)]
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2022-01-01..2022-12-31 }] }", "caution", false)]
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2022-01-01..2022-12-31 }, { id: b, period: 2025-01-01..2025-01-31 }] }", "violation", true)]
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2022-01-01..2023-01-31 }] }", "[{ from: 2022-01-01, until: 2023-01-30, outcome: not_covered }, { from: 2023-01-31, outcome: caution }]", true)]
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2022-01-01..2023-01-31 }] }", "[{ from: 2023-01-31, outcome: caution }]", false)]
    [TestCase("{ licences: [], deliveries: [{ id: a, period: 2022-01-01..2023-01-31 }] }", "[{ outcome: not_applicable }, { from: 2023-01-31, outcome: caution }]", false)]
    public void Run_DaysBeforeTheLaw_AreListedOrSetAside(string given, string expect, bool passes) =>
        Run(given, expect).Passed.Should().Be(passes);

    [TestCase("[licences]", true)]
    [TestCase("[许可清单]", true)]
    [TestCase("[\"deliveries[a].insured\"]", false)]
    public void Run_MissingFacts_MustBeAskedFor(string missing, bool passes) =>
        Run("{ deliveries: [{ id: a, period: 2025-01-01.. }] }", $"{{ outcome: undetermined, missing: {missing} }}").Passed.Should().Be(passes);

    [Test]
    public void Run_CompanyLeftOut_StillHasOne()
    {
        var result = Runner.Run(Rulebook.FindRule("del-03-interfaces")!, Case("del-03-interfaces", "{}", "undetermined"));

        result.Passed.Should().BeTrue();
    }

    [Test]
    public void Run_InvalidFacts_NeitherPassesNorFails()
    {
        var result = Run("{ delivereis: [] }", "not_applicable");

        result.HasRun.Should().BeFalse();
        result.Passed.Should().BeFalse();
        result.Diagnostics.Should().ContainSingle(d => d.Code == "CMP2004");
    }

    [Test]
    public void Run_DayInTheFacts_IsTheDayJudged()
    {
        var ruleCase = Case("del-01-licence", "{ as_of: 2023-12-31, licences: [], deliveries: [{ id: a, period: 2023-01-31.. }] }", "caution", asOf: null);

        Runner.Run(Rulebook.FindRule("del-01-licence")!, ruleCase).Passed.Should().BeTrue();
    }

    private static CaseResult Run(string given, string expect) =>
        Runner.Run(Rulebook.FindRule("del-01-licence")!, Case("del-01-licence", given, expect));

    private static RuleCase Case(string rule, string given, string expect, string? asOf = "2025-06-30")
    {
        var text = $$"""
            rule: {{rule}}
            cases:
              - name: { zh: 案例, en: case }
                {{(asOf is null ? "# no day" : $"as_of: {asOf}")}}
                given: {{given}}
                expect: {{expect}}
            """;
        var suite = CaseSuite.Load(RuleFileSet.FromFiles([RuleFile.FromText($"{rule}.cases.yaml", text)]), Rulebook);
        suite.HasErrors.Should().BeFalse(string.Join('\n', suite.Diagnostics.Select(d => d.Message.En)));
        return suite.Files.Single().Cases.Single();
    }
}
