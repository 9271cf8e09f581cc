using Compliance.Authoring.Assertions;
using Compliance.Findings;
using Compliance.Tests.Dispositions;

namespace Compliance.Tests.Assertions;

internal sealed class ReportAssertionsTests
{
    private const string Silent = "owner: { id: o }\nthings: [{ id: t }]";

    private static readonly DateOnly Day = new(2020, 6, 15);

    private static ComplianceReport Report { get; } = new WaiverWorld().Judge(WaiverWorld.Facts, Day);

    [Test]
    public void Should_WhatIsThere_Passes()
    {
        Report.ShouldFind(WaiverWorld.RuleId, "things[t]", FindingKind.Violation).Subject.Id.Should().Be("t");
        Report.ShouldNotFind(WaiverWorld.RuleId, "v").ShouldBe(WaiverWorld.RuleId, Outcome.Violated).ShouldAskNothing();
        new WaiverWorld().Judge(WaiverWorld.Facts, Day, WaiverWorld.File(WaiverWorld.One("company: o"))).ShouldHaveNothingOpen();
    }

    [Test]
    public void ShouldHaveNothingOpen_Findings_AreListed() =>
        Text(() => Report.ShouldHaveNothingOpen(because: "we launch tomorrow")).Should()
            .StartWith("Expected facts on 2020-06-15 to have nothing open at violation or above because we launch tomorrow, but found 2:\n")
            .And.Contain("\n  violation small-rule on things[t] (facts.yaml:2): It does not hold");

    [Test]
    public void ShouldFind_NotThere_SaysWhatIs() =>
        Text(() => Report.ShouldFind(WaiverWorld.RuleId, kind: FindingKind.Caution)).Should()
            .Contain("to find a caution of small-rule, but found:").And.Contain("violation small-rule on things[u]");

    [Test]
    public void ShouldNotFind_There_SaysIt() =>
        Text(() => Report.ShouldNotFind(WaiverWorld.RuleId)).Should().Contain("not to find small-rule, but found 2:");

    [Test]
    public void ShouldBe_Undetermined_SaysWhatIsMissing() =>
        Text(() => new WaiverWorld().Judge(Silent, Day).ShouldBe(WaiverWorld.RuleId, Outcome.Satisfied)).Should()
            .Contain("to be satisfied on small-rule, but it is:").And.Contain("undetermined on things[t]: not declared: things[t].flag");

    [Test]
    public void ShouldBe_NoSubject_Fails() =>
        Text(() => Report.ShouldBe(WaiverWorld.RuleId, Outcome.Violated, "v")).Should().EndWith("but it has no such subject.");

    [Test]
    public void ShouldAskNothing_Questions_AreListed() =>
        Text(() => new WaiverWorld().Judge(Silent, Day).ShouldAskNothing()).Should().Contain("but 1 facts are not declared:");

    [Test]
    public void Should_MisspeltRule_FailsAndSuggests() =>
        Text(() => Report.ShouldNotFind("smal-rule")).Should().Be("There is no rule 'smal-rule'. Did you mean 'small-rule'?");

    private static string Text(Action assertion) => assertion.Should().Throw<ComplianceAssertionException>().Which.Message;
}
