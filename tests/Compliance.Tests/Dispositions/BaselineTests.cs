using System.Text;
using Compliance.Dispositions;
using Compliance.Findings;
using Compliance.Findings.Decisions;

namespace Compliance.Tests.Dispositions;

internal sealed class BaselineTests
{
    private static readonly WaiverWorld World = new();
    private static readonly DateOnly Day = new(2020, 6, 15);
    private static readonly string WithoutId = WaiverWorld.Facts.Replace("owner: { id: o }", "owner: { money: 5 }", StringComparison.Ordinal);

    [TestCase(WaiverWorld.Facts)]
    [TestCase("things: [{ size: 2, flag: false, id: u }, { flag: false, id: t }]\nowner: { id: o }", TestName = "Apply_Reordered_IsUnchanged")]
    [TestCase("# a remark\n东西清单:\n  - 编号: t\n    标志: 否\n\n  - 编号: u\n    标志: \"false\"\n    大小: 2\n业主: { 编号: o }", TestName = "Apply_ReformattedAndTranslated_IsUnchanged")]
    [TestCase("owner: { id: o, money: 5 }\nthings: [{ id: t, flag: false, size: 1 }, { id: u, flag: false, size: 3 }, { id: v, flag: true }]", TestName = "Apply_UnrelatedEdits_IsUnchanged")]
    public void Apply_SameDecidingFacts_IsUnchanged(string facts)
    {
        var report = World.Judge(facts, Day, baseline: Take(WaiverWorld.Facts));

        report.Findings.Should().HaveCount(2).And.OnlyContain(f => f.Disposition.Kind == DispositionKind.Baselined);
        report.Dispositions.Absent.Should().BeEmpty();
    }

    [Test]
    public void Apply_NewFinding_Counts()
    {
        var report = World.Judge(WaiverWorld.Facts.Replace("id: u", "id: v", StringComparison.Ordinal), Day, baseline: Take(WaiverWorld.Facts));

        report.Findings.Where(f => f.IsOpen).Should().ContainSingle().Which.Subject.Id.Should().Be("v");
        report.Dispositions.Absent.Should().ContainSingle().Which.Subject.Should().Be("things[u]");
    }

    [Test]
    public void Apply_AnotherCompany_IsNew() =>
        World.Judge(WaiverWorld.Facts.Replace("id: o", "id: p", StringComparison.Ordinal), Day, baseline: Take(WaiverWorld.Facts))
            .Findings.Should().OnlyContain(f => f.IsOpen);

    [Test]
    public void Apply_OneMoreOfThoseWithoutAnId_IsNew()
    {
        const string two = "owner: { id: o }\nthings: [{ flag: false }, { flag: false }]";
        var baseline = Take(two);

        baseline.Entries.Select(e => e.Subject).Should().Equal(["things[#1]", "things[#2]"], "each finding has an entry: there is no count to raise");
        World.Judge(two.Replace("[{", "[{ flag: true }, {", StringComparison.Ordinal), Day, baseline: baseline).Findings.Should().OnlyContain(f => !f.IsOpen, "places do not count");
        World.Judge(two.Replace("[{", "[{ flag: false }, {", StringComparison.Ordinal), Day, baseline: baseline).CountOpen(FindingKind.Violation).Should().Be(1);
    }

    [Test]
    public void Apply_GraverThanBefore_IsNew()
    {
        var baseline = Take(WaiverWorld.Facts);
        var milder = baseline with { Entries = [.. baseline.Entries.Select(e => e with { Kind = FindingKind.Caution })] };

        World.Judge(WaiverWorld.Facts, Day, baseline: milder).Findings.Should().OnlyContain(f => f.IsOpen);
    }

    [Test]
    public void Write_Waived_IsLeftOut() =>
        Take(WaiverWorld.Facts, WaiverWorld.File(WaiverWorld.One())).Entries.Should().ContainSingle().Which.Subject.Should().Be("things[u]");

    [Test]
    public void Write_AnotherOrder_GivesTheSameBytes() =>
        Text("things: [{ size: 2, flag: false, id: u }, { flag: false, id: t }]\nowner: { id: o }").Should().Be(Text(WaiverWorld.Facts));

    [TestCase("O")]
    [TestCase("Ｏ")]
    public void Apply_IdOfTheCompanyWrittenInAnotherWay_IsTheSame(string id) =>
        World.Judge(WaiverWorld.Facts.Replace("id: o", $"id: {id}", StringComparison.Ordinal), Day, baseline: Take(WaiverWorld.Facts))
            .Findings.Should().OnlyContain(f => !f.IsOpen);

    [Test]
    public void Apply_CompanyWithoutAnId_IsNewWhateverTheBaselineCallsIt()
    {
        var baseline = Take(WaiverWorld.Facts);
        var named = baseline with { Entries = [.. baseline.Entries.Select(e => e with { Company = "owner" })] };

        World.Judge(WithoutId, Day, baseline: named).Findings.Should().OnlyContain(f => f.IsOpen);
    }

    [Test]
    public void Apply_EntryOfAnotherRuleOrSubject_StandsForNothing()
    {
        var baseline = Take(WaiverWorld.Facts);
        Baseline With(Func<BaselineEntry, BaselineEntry> change) => baseline with { Entries = [.. baseline.Entries.Select(change)] };

        World.Judge(WaiverWorld.Facts, Day, baseline: With(e => e with { Rule = "another-rule" })).Findings.Should().OnlyContain(f => f.IsOpen);
        World.Judge(WaiverWorld.Facts, Day, baseline: With(e => e with { Subject = "things[x]" })).Findings.Should().OnlyContain(f => f.IsOpen);
    }

    [Test]
    public void Write_CompanyWithoutAnId_IsRefusedWithItsPlace()
    {
        var reports = new[] { World.Judge(WithoutId, Day) };

        var problem = BaselineFile.Problems(reports).Should().ContainSingle().Subject;
        problem.Code.Should().Be("CMP4130");
        problem.Span.File!.Path.Should().Be("facts.yaml");
        FluentActions.Invoking(() => BaselineFile.Write(reports, Stream.Null)).Should().Throw<ArgumentException>();
    }

    [Test]
    public void Write_TwoDeclarationsOfOneCompany_AreRefusedWithBothNames()
    {
        var reports = new[] { World.Judge(WaiverWorld.Facts, Day, name: "a"), World.Judge(WaiverWorld.Facts.Replace("id: o", "id: Ｏ", StringComparison.Ordinal), Day, name: "b") };

        var problem = BaselineFile.Problems(reports).Should().ContainSingle().Subject;
        problem.Code.Should().Be("CMP4131");
        problem.Message.En.Should().Contain("'b'").And.Contain("'a'");
    }

    [Test]
    public void Problems_WithABaseline_AreThoseOfTheCompanies()
    {
        var baseline = Take(WaiverWorld.Facts);

        new DispositionLedger(null, baseline).Problems([World.Judge(WithoutId, Day)]).Select(d => d.Code).Should().Equal("CMP4130");
        new DispositionLedger(null).Problems([World.Judge(WithoutId, Day)]).Should().BeEmpty("without a baseline nobody asks for an id");
    }

    [Test]
    public void Meet_CompanyOfTheBaselineTwice_IsAnErrorAndOthersMayComeAgain()
    {
        var companies = new BaselineCompanies(Take(WaiverWorld.Facts));
        var (known, other) = (World.Judge(WaiverWorld.Facts, Day), World.Judge(WaiverWorld.Facts.Replace("id: o", "id: p", StringComparison.Ordinal), Day));

        companies.Meet(known).Should().BeNull();
        companies.Meet(known)!.Code.Should().Be("CMP4131");
        companies.Meet(other).Should().BeNull();
        companies.Meet(other).Should().BeNull();
        companies.Meet(World.Judge(WithoutId, Day))!.Code.Should().Be("CMP4130");
    }

    [TestCase("{", "CMP")]
    [TestCase("{}", "CMP2005")]
    [TestCase("""{"schema_version": 3, "as_of": "2020-01-01", "findings": []}""", "CMP4201")]
    [TestCase("""{"schema_version": 1, "as_of": "2020-01-01", "findings": [{"company": null, "fingerprint": "a", "rule": "r", "subject": "s", "kind": "violation", "count": 1000000}]}""", "CMP4201")]
    [TestCase("""{"schema_version": 2, "as_of": "2020-01-01", "findings": [{"company": "o"}]}""", "CMP2005")]
    [TestCase("""{"schema_version": 2, "as_of": "2020-01-01", "findings": [{"company": "o", "fingerprint": "a", "rule": "r", "subject": "s", "kind": "violation", "count": 1000000}]}""", "CMP2004", TestName = "Read_Count_IsNoKey")]
    [TestCase("""{"schema_version": 2, "as_of": "2020-01-01", "findings": [{"company": "o", "fingerprint": "a", "rule": "r", "subject": "s", "kind": "breach"}]}""", "CMP2009")]
    [TestCase("""{"schema_version": 2, "as_of": "2020-01-01", "findings": [{"company": null, "fingerprint": "a", "rule": "r", "subject": "s", "kind": "violation"}]}""", "CMP4130", TestName = "Read_NoCompany_IsNamed")]
    [TestCase("""{"schema_version": 2, "as_of": "2020-01-01", "findings": [{"company": " ", "fingerprint": "a", "rule": "r", "subject": "s", "kind": "violation"}]}""", "CMP4130", TestName = "Read_BlankCompany_IsNamed")]
    [TestCase("""{"schema_version": 2, "as_of": "2020-01-01", "findings": [{"fingerprint": "a", "rule": "r", "subject": "s", "kind": "violation"}]}""", "CMP4130", TestName = "Read_CompanyLeftOut_IsNamed")]
    [TestCase("""{"schema_version": 2, "as_of": "2020-01-01", "findings": [{"company": "o", "fingerprint": "a", "rule": "r", "subject": "s", "kind": "violation"}, {"company": "O", "fingerprint": "a", "rule": "r", "subject": "s", "kind": "caution"}]}""", "CMP4132", TestName = "Read_EntryTwice_IsNamed")]
    public void Read_Mistake_IsNamed(string text, string code)
    {
        var result = BaselineReader.FromText(text, "baseline.json");

        result.Baseline.Should().BeNull();
        result.Diagnostics.Should().NotBeEmpty().And.OnlyContain(d => d.Code.StartsWith(code, StringComparison.Ordinal));
    }

    private static Baseline Take(string facts, string? waivers = null) => BaselineReader.FromText(Text(facts, waivers), "baseline.json").Baseline!;

    private static string Text(string facts, string? waivers = null)
    {
        using var stream = new MemoryStream();
        BaselineFile.Write([World.Judge(facts, Day, waivers)], stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
