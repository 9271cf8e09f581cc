using Compliance.Findings.Explanations;
using Compliance.Findings;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Texts;

/// <summary>What began and ended the days of a finding: a period is told by its first or last day, any other fact by its value.</summary>
internal sealed class ChangeTextTests
{
    private static readonly DateOnly First = new(2024, 7, 1);
    private static readonly DateOnly Last = new(2024, 8, 31);

    [TestCase("2020-01-01..2024-06-30", "licences[l] 甲证：有效期止于2024年6月30日")]
    [TestCase("2024-07-01..2024-07-31", "licences[l] 甲证：有效期始于2024年7月1日")]
    [TestCase("2020-01-01..2024-06-29", "licences[l] 甲证：有效期 = 值")]
    [TestCase("2024-06-30", "licences[l] 甲证：有效期 = 值")]
    [TestCase("..", "licences[l] 甲证：有效期 = 值")]
    [TestCase("..0001-01-01", "licences[l] 甲证：有效期 = 值")]
    [TestCase("..9999-12-31", "licences[l] 甲证：有效期 = 值")]
    public void Began_AFactOfAnotherThing_TellsThePeriodThatChangesThere(string canonical, string expected) =>
        Began(First, Fact("licences[l]", "有效期", canonical)).Should().Equal(expected);

    [TestCase("2020-01-01..2024-08-31", "licences[l] 甲证：有效期止于2024年8月31日")]
    [TestCase("2024-09-01..", "licences[l] 甲证：有效期始于2024年9月1日")]
    [TestCase("2024-08-31..", "licences[l] 甲证：有效期 = 值")]
    public void Ended_AFactOfAnotherThing_TellsThePeriodThatChangesOnTheDayAfter(string canonical, string expected) =>
        Ended(Last, Fact("licences[l]", "有效期", canonical)).Should().Equal(expected);

    [Test]
    public void Ended_OnTheLastDayOfTheCalendar_TellsTheValue() =>
        Ended(DateOnly.MaxValue, Fact("licences[l]", "有效期", "..9999-12-31")).Should().Equal("licences[l] 甲证：有效期 = 值");

    [Test]
    public void Began_WithoutAFirstDay_TellsTheValue() =>
        Began(null, Fact("licences[l]", "有效期", "..2024-06-30")).Should().Equal("licences[l] 甲证：有效期 = 值");

    [Test]
    public void Began_AFactOfTheSubject_NamesTheFieldAlone() =>
        Began(First, Fact("activities[wallet]", "余额", "20")).Should().Equal("余额 = 值");

    [Test]
    public void Began_AListOfThings_IsNamedByItself() =>
        Began(First, Fact("licences", null, "[l]")).Should().Equal("甲证 = 值");

    private static IEnumerable<string> Began(DateOnly? first, Evidence fact) =>
        ChangeText.Began(Finding(first, Last) with { Began = [fact] }).Select(t => t.Zh);

    private static IEnumerable<string> Ended(DateOnly? last, Evidence fact) =>
        ChangeText.Ended(Finding(First, last) with { Ended = [fact] }).Select(t => t.Zh);

    private static Finding Finding(DateOnly? from, DateOnly? until)
    {
        var finding = SampleReport.Create().Findings[0];
        return finding with { Part = finding.Part with { From = from, Until = until } };
    }

    private static Evidence Fact(string owner, string? field, string canonical) => new()
    {
        Path = field is null ? owner : $"{owner}.x",
        Owner = new EvidenceOwner(owner, LocalizedText.Same("甲证")),
        Field = field is null ? null : LocalizedText.Same(field),
        Label = LocalizedText.Same(field is null ? "甲证" : $"甲证 · {field}"),
        Canonical = canonical,
        Display = LocalizedText.Same("值"),
    };
}
