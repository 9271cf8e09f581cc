using Compliance.Diagnostics;

namespace Compliance.Tests.Dispositions;

internal sealed class WaiverReaderTests
{
    private static readonly WaiverWorld World = new();

    [Test]
    public void Read_ChineseTwin_IsTheSame()
    {
        var english = World.Register(WaiverWorld.File(WaiverWorld.One("subject: things[t]") + "    reference: R-1\n    compensating_measure: a guard\n")).Waivers[0];
        var chinese = World.Register("""
            豁免:
              - 编号: w
                规则: [small-rule]
                对象: 东西清单[t]
                理由: the licence is applied for
                批准人: Chen Wei
                批准日: 2020-01-01
                截止日: 2020-12-31
                文号: R-1
                补偿措施: a guard
            """).Waivers[0];

        chinese.Should().BeEquivalentTo(english, o => o.Excluding(w => w.Span).Excluding(w => w.UntilSpan));
    }

    [TestCase("reason: x", "", "CMP2005", TestName = "Read_WithoutAReason_IsAnError")]
    [TestCase("approver: Chen Wei", "approver: \"  \"", "CMP4105", TestName = "Read_BlankApprover_IsAnError")]
    [TestCase("subject: things[t]", "", "CMP4101", TestName = "Read_WithoutAScope_IsAnError")]
    [TestCase("subject: things[t]", "subject: []", "CMP4101", TestName = "Read_EmptyListOfSubjects_IsAnError")]
    [TestCase("subject: things[t]", "subject:", "CMP4101", TestName = "Read_SubjectWithoutValue_IsAnError")]
    [TestCase("subject: things[t]", "company: \"\"", "CMP4101", TestName = "Read_EmptyCompany_IsAnError")]
    [TestCase("subject: things[t]", "subject: thinks[t]", "CMP4107", TestName = "Read_UnknownKind_IsAnError")]
    [TestCase("subject: things[t]", "subject: \"things[#1]\"", "CMP4108", TestName = "Read_SubjectByPlace_IsAnError")]
    [TestCase("subject: things[t]", "subject: \"#1\"", "CMP4108", TestName = "Read_SubjectByBarePlace_IsAnError")]
    [TestCase("[small-rule]", "[]", "CMP4102", TestName = "Read_NoRules_IsAnError")]
    [TestCase("[small-rule]", "[smal-rule]", "CMP4103", TestName = "Read_UnknownRule_IsAnError")]
    [TestCase("until: 2020-12-31", "", "CMP2005", TestName = "Read_WithoutAnEnd_IsAnError")]
    [TestCase("until: 2020-12-31", "until: 2020", "CMP2007", TestName = "Read_YearAlone_IsAnError")]
    [TestCase("until: 2020-12-31", "until: 2020-12-31T00:00:00Z", "CMP2007", TestName = "Read_TimeOfDay_IsAnError")]
    [TestCase("until: 2020-12-31", "until: 2019-12-31", "CMP2008", TestName = "Read_EndBeforeStart_IsAnError")]
    [TestCase("until: 2020-12-31", "until: 2020-12-31\n    untill: 2021-01-01", "CMP2004", TestName = "Read_UnknownKey_IsAnError")]
    public void Read_Mistake_IsNamedAndNothingCounts(string right, string wrong, string code)
    {
        var result = World.Read(WaiverWorld.File(WaiverWorld.One("subject: things[t]")).Replace(right.Replace("x", "the licence is applied for", StringComparison.Ordinal), wrong, StringComparison.Ordinal));

        result.Register.Should().BeNull();
        result.Diagnostics.Should().ContainSingle(d => d.Severity == DiagnosticSeverity.Error).Which.Code.Should().Be(code);
    }

    [Test]
    public void Read_QuotedDate_IsTheSameDay() =>
        World.Register(WaiverWorld.File(WaiverWorld.One(until: "\"2020-12-31\""))).Waivers[0].Until.Should().Be(new DateOnly(2020, 12, 31));

    [Test]
    public void Read_OneIdTwice_IsAnError([Values("w", "W", "ｗ")] string second) =>
        World.Read(WaiverWorld.File(WaiverWorld.One(), WaiverWorld.One(id: second))).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP4106");

    [TestCase("all", "subject: things[t]")]
    [TestCase("[small-rule]", "company: o")]
    public void Read_TooBroad_IsAWarning(string rules, string scope)
    {
        var result = World.Read(WaiverWorld.File(WaiverWorld.One(scope, rules)));

        result.Register.Should().NotBeNull();
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP4122");
    }

    [Test]
    public void Read_RuleOfTheBottomLine_IsRefused() =>
        new WaiverWorld(isBottomLine: true).Read(WaiverWorld.File(WaiverWorld.One())).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP4104");

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("waivers: 1")]
    [TestCase("waivers: [1, [2], {}]")]
    [TestCase("waivers: [{ id: [], rules: {}, subject: { a: b }, reason: [x], approver: {}, granted: [], until: {} }]")]
    public void Read_AnotherShape_IsAnErrorAndNoException(string text) =>
        World.Read(text).Register.Should().BeNull();
}
