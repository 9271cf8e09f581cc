using System.Globalization;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Texts;

internal sealed class EvidenceLinesTests
{
    [Test]
    public void Of_FactsOfOtherThings_FoldsThemBehindTheSubjectsOwn() =>
        Lines(Fact("licences[a]", "甲证", "kind", "种类", "支付"), Fact("activities[wallet]", "星河钱包", "kind", "种类", "储值账户"), Fact("licences[a]", "甲证", "holder", "持有人", "乙"))
            .Should().Equal("种类 = 储值账户", "licences[a] 甲证: 种类 = 支付, 持有人 = 乙");

    [Test]
    public void Of_ItemsOfAListThatIsToldItself_LeavesThemOut() =>
        Lines(Fact("activities[wallet]", "星河钱包", "turnovers", "营业额", "1、2"), Fact("activities[wallet]", "星河钱包", "turnovers[#1]", "x", "1") with { ListPath = "activities[wallet].turnovers" })
            .Should().Equal("营业额 = 1、2");

    [Test]
    public void Of_AThingWhoseIdBeginsLikeTheSubjects_IsAnotherThing() =>
        Lines(Fact("activities[wallet]x", "y", "kind", "种类", "z")).Should().Equal("activities[wallet]x y: 种类 = z");

    [Test]
    public void Of_ManyThings_TellsADozenAndCountsTheRest()
    {
        var lines = Lines([.. Enumerable.Range(1, 14).SelectMany(i => new[]
        {
            Fact(string.Create(CultureInfo.InvariantCulture, $"licences[{i}]"), "证", "kind", "种类", "a"),
            Fact(string.Create(CultureInfo.InvariantCulture, $"licences[{i}]"), "证", "holder", "持有人", "b"),
        })]);

        lines.Should().HaveCount(13);
        lines[^1].Should().Be("……另有 4 项事实，见 JSON 报告");
    }

    private static List<string> Lines(params Evidence[] evidence)
    {
        var finding = SampleReport.Create().Findings[0] with { Evidence = [.. evidence] };
        return [.. EvidenceLines.Of(finding, Language.Zh)];
    }

    private static Evidence Fact(string owner, string name, string id, string field, string display) => new()
    {
        Path = $"{owner}.{id}",
        Owner = new EvidenceOwner(owner, LocalizedText.Same(name)),
        Field = LocalizedText.Same(field),
        Label = LocalizedText.Same($"{name} · {field}"),
        Canonical = display,
        Display = LocalizedText.Same(display),
    };
}
