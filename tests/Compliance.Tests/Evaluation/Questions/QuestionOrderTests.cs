using Compliance.Findings.Explanations;

namespace Compliance.Tests.Evaluation.Questions;

/// <summary>The order of questions (docs/reports.md, decision 0027), one case for each sentence.</summary>
internal sealed class QuestionOrderTests
{
    private const string Pooled = "subject: activity; severity: high; applies_when: { kind: pay }; requires: { pooled: false }";
    private const string LargeHasPolicy = "subject: company; severity: high; applies_when: { large: true }; requires: { policy: true }";
    private const string LargeHasOfficer = "subject: company; severity: high; applies_when: { large: true }; requires: { officer: true }";
    private const string HasPolicy = "subject: company; severity: high; requires: { policy: true }";
    private const string HasOfficer = "subject: company; severity: critical; requires: { officer: true }";
    private const string SomeLicence = "subject: company; severity: high; requires: { some licence: { kind: pay } }";
    private const string PlanFiled = "subject: plan; severity: high; requires: { filed: true }";
    private const string Nothing = "licences: []\nactivities: []\nplan: none";

    [Test]
    public void WhetherThereAreThings_IsOneQuestionForAllOfThem() =>
        QuestionWorld.Ask(string.Empty, Pooled, SomeLicence, PlanFiled, HasPolicy).Should().Equal("1 activities 1+0", "1 licences 1+0", "1 plan 1+0", "2 company.policy 1+0");

    [Test]
    public void ThingsAreAskedForBeforeTheirFacts_AndBeforeOtherFactsThatTheResultLacksFirst() =>
        QuestionWorld.Ask(string.Empty, "subject: company; severity: high; requires: { all: [{ policy: true }, { some licence: { kind: pay } }] }")
            .Should().Equal("1 licences 1+1", "company.policy after licences");

    // Wherever the order of paths would be another.
    [Test]
    public void WhetherARuleApplies_IsAskedBeforeWhatItRequires() =>
        QuestionWorld.Ask(Nothing, "subject: company; severity: high; applies_when: { policy: true }; requires: { large: false }")
            .Should().Equal("1 company.policy 1+1", "company.large after company.policy");

    [Test]
    public void WhatARuleRequires_IsAskedWhereItApplies() =>
        QuestionWorld.Ask(Nothing, HasPolicy).Should().Equal("1 company.policy 1+0");

    [Test]
    public void WhetherAnExceptionLiftsIt_IsAskedBeforeWhatItRequires() =>
        QuestionWorld.Ask(Nothing, "subject: company; severity: high; requires: { large: false }; exceptions: [{ label: { zh: 例外, en: Exception }, when: { policy: true } }]")
            .Should().Equal("1 company.policy 1+1", "company.large after company.policy");

    [Test]
    public void TheTimeOfAThing_IsAskedBeforeAllElse() =>
        QuestionWorld.Ask("activities: [{ id: a, kind: pay, period: { to: open } }]", "subject: activity; severity: high; applies_when: { kind: pay }; requires: { own: false }")
            .Should().Equal("1 activities[a].period.from 1+1", "activities[a].own after activities[a].period.from");

    [Test]
    public void TheKindOfAThing_IsAskedBeforeItsOtherFacts() =>
        QuestionWorld.Ask("activities: [{ id: a, period: 2025-01-01.. }]", Pooled, "subject: activity; severity: high; applies_when: { kind: lend, own: true }; requires: { pooled: false }")
            .Should().Equal("1 activities[a].kind 2+2", "activities[a].own after activities[a].kind", "activities[a].pooled after activities[a].kind");

    [Test]
    public void WhatMoreResultsWaitFor_ComesFirst() =>
        QuestionWorld.Ask(Nothing, HasPolicy, LargeHasPolicy, LargeHasOfficer).Should().Equal("1 company.large 2+1", "2 company.policy 1+0", "company.officer after company.large");

    [Test]
    public void OfEqualUse_TheGraverRuleComesFirst() =>
        QuestionWorld.Ask(Nothing, "subject: company; severity: critical; requires: { policy: true }", "subject: company; severity: high; requires: { officer: true }")
            .Should().Equal("1 company.policy 1+0", "2 company.officer 1+0");

    [Test]
    public void OfEqualUseAndSeverity_ThePathDecides() =>
        QuestionWorld.Ask(Nothing, HasPolicy, "subject: company; severity: high; requires: { officer: true }").Should().Equal("1 company.officer 1+0", "2 company.policy 1+0");

    [Test]
    public void FewQuestionsReachAllResults()
    {
        // By itself each rule could begin with another fact; with one question all three go on.
        string[] rules =
        [
            "subject: company; severity: high; applies_when: { all: [{ officer: true }, { large: true }] }; requires: { policy: true }",
            "subject: company; severity: high; applies_when: { all: [{ policy: true }, { large: true }] }; requires: { officer: true }",
            LargeHasPolicy,
        ];

        QuestionWorld.Ask(Nothing, rules).Should().Equal("1 company.large 3+2", "company.officer after company.large", "company.policy after company.large");
    }

    [Test]
    public void ADependentFact_NamesAllThatItComesAfter_AndIsCountedOnce() =>
        QuestionWorld.Ask(Nothing, LargeHasPolicy, "subject: company; severity: low; applies_when: { users: { at_least: 5 } }; requires: { policy: true }")
            .Should().Equal("1 company.large 1+1", "2 company.users 1+0", "company.policy after company.large, company.users");

    [Test]
    public void TheRestOfAList_IsAQuestionOfItsOwn() =>
        QuestionWorld.Ask("licences: { incomplete: [] }\nactivities: []", SomeLicence, PlanFiled).Should().Equal("1 plan 1+0", "2 licences 1+0");

    [Test]
    public void WhatOnlyTheRulesCanSupply_ComesLast_AndHoldsNothingUp() =>
        QuestionWorld.Ask(
            Nothing,
            "subject: company; severity: critical; applies_when: { users: { at_least: parameter many } }; requires: { policy: true }",
            "subject: company; severity: critical; requires: { users: { at_least: parameter many } }",
            "subject: company; severity: critical; requires: { count of licence: { at_least: parameter many } }",
            HasOfficer)
            .Should().StartWith("1 company.users 2+1").And.EndWith("company.policy after company.users").And.Contain(q => q.Contains("parameter many", StringComparison.Ordinal));

    [Test]
    public void NoMoreThanTen_AreAskedAtOnce()
    {
        var activities = string.Join(", ", Enumerable.Range(10, 13).Select(i => $"{{ id: a{i}, kind: pay, period: 2025-01-01.. }}"));

        var report = QuestionWorld.Evaluate($"activities: [{activities}]", Pooled);

        report.Questions.Where(q => q.Turn == QuestionTurn.Now).Select(q => q.Fact.Path).Should().Equal(Enumerable.Range(10, 10).Select(i => $"activities[a{i}].pooled"));
        report.Questions.Where(q => q.Turn == QuestionTurn.Next).Select(q => q.Number).Should().Equal(11, 12, 13);
    }

    [Test]
    public void NothingOpen_AsksNothing() => QuestionWorld.Ask(Nothing, Pooled).Should().BeEmpty();
}
