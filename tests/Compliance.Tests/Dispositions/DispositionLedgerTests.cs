using Compliance.Dispositions;
using Compliance.Findings;
using Compliance.Findings.Decisions;

namespace Compliance.Tests.Dispositions;

internal sealed class DispositionLedgerTests
{
    private static readonly WaiverWorld World = new();
    private static readonly DateOnly Day = new(2020, 6, 15);

    [TestCase("2019-12-31", DispositionKind.Open)]
    [TestCase("2020-01-01", DispositionKind.Waived)]
    [TestCase("2020-12-31", DispositionKind.Waived)]
    [TestCase("2021-01-01", DispositionKind.Open)]
    public void Apply_OnADay_CountsBothEndsIn(string day, DispositionKind expected) =>
        Find(World.Judge(WaiverWorld.Facts, DateOnly.ParseExact(day, "yyyy-MM-dd", null), WaiverWorld.File(WaiverWorld.One())), "t").Disposition.Kind.Should().Be(expected);

    [TestCase("subject: things[t]", true, false)]
    [TestCase("subject: t", true, false)]
    [TestCase("subject: [t, u]", true, true)]
    [TestCase("company: o", true, true)]
    [TestCase("company: p", false, false)]
    [TestCase("company: p\n    subject: t", false, false)]
    [TestCase("subject: v", false, false)]
    public void Apply_Scope_ReachesWhatItSays(string scope, bool first, bool second)
    {
        var report = World.Judge(WaiverWorld.Facts, Day, WaiverWorld.File(WaiverWorld.One(scope)));

        (!Find(report, "t").IsOpen).Should().Be(first);
        (!Find(report, "u").IsOpen).Should().Be(second);
    }

    [Test]
    public void Apply_Waived_StaysInTheReportAndDoesNotCount()
    {
        var report = World.Judge(WaiverWorld.Facts, Day, WaiverWorld.File(WaiverWorld.One()));

        report.Findings.Should().HaveCount(2);
        report.Counts.Violations.Should().Be(2);
        report.CountOpen(FindingKind.Violation).Should().Be(1);
        report.Results.Select(r => r.Finding).OfType<Finding>().Should().BeEquivalentTo(report.Findings, o => o.ComparingByValue<Finding>());
    }

    [Test]
    public void Apply_Lapsed_SaysWhichWaiverItWas() =>
        Find(World.Judge(WaiverWorld.Facts, new(2021, 1, 1), WaiverWorld.File(WaiverWorld.One())), "t").Disposition.LapsedWaiver!.Id.Should().Be("w");

    [TestCase("2020-06-20", DispositionKind.Waived)]
    [TestCase("2020-06-19", DispositionKind.Open)]
    public void Apply_Upcoming_IsWaivedByAWaiverOfItsFirstDay(string until, DispositionKind expected)
    {
        const string Later = "owner: { id: o }\nthings: [{ id: t, flag: { since 2020-01-01: true, since 2020-06-20: false } }]";
        var report = World.Judge(Later, Day, WaiverWorld.File(WaiverWorld.One(until: until)), horizonDays: 30);

        report.Upcoming.Should().ContainSingle().Which.Disposition.Kind.Should().Be(expected);
        report.Upcoming[0].Disposition.LapsedWaiver.Should().BeNull("it has not lapsed yet");
        World.Register(WaiverWorld.File(WaiverWorld.One())).Should().Match<WaiverRegister>(r => WaiverReview.Of(r.Waivers[0], new[] { report }) == null, "it covers what is upcoming");
    }

    [Test]
    public void Apply_AllRules_LeavesTheBottomLineOut() =>
        Find(new WaiverWorld(isBottomLine: true).Judge(WaiverWorld.Facts, Day, WaiverWorld.File(WaiverWorld.One(rules: "all"))), "t").IsOpen.Should().BeTrue();

    [TestCase("2020-12-31", "2020-12-01", "CMP4123")]
    [TestCase("2020-12-31", "2020-11-30", null)]
    [TestCase("2020-12-31", "2021-01-01", "CMP4120")]
    [TestCase("2020-12-31", "2019-12-31", "CMP4124")]
    public void Review_ByTheDay_SaysWhatToLookAt(string until, string day, string? code)
    {
        var register = World.Register(WaiverWorld.File(WaiverWorld.One(until: until)));
        var report = World.Judge(WaiverWorld.Facts, DateOnly.ParseExact(day, "yyyy-MM-dd", null), WaiverWorld.File(WaiverWorld.One(until: until)));

        new DispositionLedger(register).Review([report]).Select(d => d.Code).Should().Equal(code is null ? [] : [code]);
    }

    [TestCase("company: o\n    subject: v", "CMP4121")]
    [TestCase("company: p", null)]
    public void Review_NothingReached_IsUnusedUnlessItsCompanyWasNotJudged(string scope, string? code)
    {
        var register = World.Register(WaiverWorld.File(WaiverWorld.One(scope)));

        new DispositionLedger(register).Review([World.Judge(WaiverWorld.Facts, Day)]).Select(d => d.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Test]
    public void Review_WaiverWithoutACompany_NamesWhomItReaches()
    {
        var register = World.Register(WaiverWorld.File(WaiverWorld.One("subject: things[t]")));
        var ledger = new DispositionLedger(register);

        var found = ledger.Review([ledger.Apply(World.Judge(WaiverWorld.Facts, Day))]).Should().ContainSingle().Subject;
        found.Code.Should().Be("CMP4125");
        found.Message.En.Should().EndWith("waives findings of: o.");
        found.Span.Position.Line.Should().Be(2);
    }

    [TestCase("subject: things[t]", "o", "p", "CMP4127")]
    [TestCase("subject: things[t]", "o", "Ｏ", null, Description = "One company in two spellings.")]
    [TestCase("company: o\n    subject: things[t]", "o", "p", null)]
    public void Problems_SeveralCompanies_WantAWaiverToNameOne(string scope, string first, string second, string? code)
    {
        var ledger = new DispositionLedger(World.Register(WaiverWorld.File(WaiverWorld.One(scope))));
        var reports = new[] { first, second }.Select(id => ledger.Apply(World.Judge(WaiverWorld.Facts.Replace("id: o", $"id: {id}", StringComparison.Ordinal), Day))).ToList();

        ledger.Problems(reports).Select(d => d.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Test]
    public void ProblemsOfStream_WaiverWithoutACompany_IsAnError()
    {
        new DispositionLedger(World.Register(WaiverWorld.File(WaiverWorld.One("subject: things[t]")))).ProblemsOfStream().Select(d => d.Code).Should().Equal("CMP4127");
        new DispositionLedger(World.Register(WaiverWorld.File(WaiverWorld.One()))).ProblemsOfStream().Should().BeEmpty();
    }

    [Test]
    public void Apply_CompanyWithoutAnId_IsReachedByNoCompany() =>
        World.Judge(WaiverWorld.Facts.Replace("owner: { id: o }", "owner: { money: 5 }", StringComparison.Ordinal), Day, WaiverWorld.File(WaiverWorld.One("company: owner")))
            .Findings.Should().OnlyContain(f => f.IsOpen);

    [TestCase("2020-12-31", null)]
    [TestCase("2021-01-01", "CMP4126")]
    public void Review_Today_SaysWhatCountsOnlyBecauseTheDayIsPast(string today, string? code)
    {
        var ledger = new DispositionLedger(World.Register(WaiverWorld.File(WaiverWorld.One())));

        ledger.Review([ledger.Apply(World.Judge(WaiverWorld.Facts, Day))], DateOnly.ParseExact(today, "yyyy-MM-dd", null))
            .Select(d => d.Code).Should().Equal(code is null ? [] : [code]);
    }

    private static Finding Find(ComplianceReport report, string id) => report.Findings.Single(f => f.Subject.Id == id);
}
