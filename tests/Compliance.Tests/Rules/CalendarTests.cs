using Compliance.Tests.Syntax;

namespace Compliance.Tests.Rules;

/// <summary>Calendars of working days as files, and what each mistake in one is called.</summary>
internal sealed class CalendarTests
{
    private const string Path = "rules/calendars/harbour.yaml";

    private const string Harbour = """
        id: harbour
        label: { zh: 港口工作日, en: Harbour working days }
        weekend: [saturday, 周日]
        years:
          - { year: 2024, source: payment-regulations, status: verified, off: [2024-10-01..2024-10-07], worked: [2024-10-12] }
          - { year: 2025, source: payment-regulations, status: secondary, off: [2024-12-30..2025-01-01], worked: [2024-12-28] }
        """;

    [Test]
    public void Load_Calendar_TellsWorkingDays()
    {
        var rulebook = Folder().Rulebook();

        var calendar = rulebook.Calendars.Should().ContainSingle().Which;
        rulebook.Packs.Single().Calendar.Should().BeSameAs(calendar);
        calendar.IsWorkingDay(new(2024, 9, 30)).Should().BeTrue();
        calendar.IsWorkingDay(new(2024, 10, 1)).Should().BeFalse();
        calendar.IsWorkingDay(new(2024, 10, 12)).Should().BeTrue("it is a Saturday that is worked");
        calendar.IsWorkingDay(new(2024, 10, 13)).Should().BeFalse("it is a Sunday");
        calendar.IsWorkingDay(new(2024, 12, 28)).Should().BeTrue("the notice of the next year moves it");
        calendar.IsWorkingDay(new(2024, 12, 30)).Should().BeFalse("the notice of the next year moves it");
        calendar.IsWorkingDay(new(2023, 12, 29)).Should().BeNull();
        calendar.IsWorkingDay(new(2026, 1, 2)).Should().BeNull();
    }

    [TestCase(2024, 9, 30, 3, 2024, 10, 10)]
    [TestCase(2024, 10, 10, -3, 2024, 9, 30)]
    [TestCase(2024, 10, 10, 0, 2024, 10, 10)]
    [TestCase(2023, 12, 31, 1, 2024, 1, 1)]
    public void Shift_FindsTheWorkingDay(int year, int month, int day, int count, int thenYear, int thenMonth, int thenDay)
    {
        var calendar = Folder().Rulebook().Calendars[0];

        var expected = new DateOnly(thenYear, thenMonth, thenDay);
        calendar.Shift(new(year, month, day), count, out var last).Should().Be(expected);
        last.Should().Be(expected);
    }

    [TestCase(2025, 12, 31, 1, 2026)]
    [TestCase(2024, 1, 1, -1, 2023)]
    [TestCase(2023, 6, 1, 1, 2023)]
    public void Shift_IntoAYearThatIsNotCovered_IsNotKnown(int year, int month, int day, int count, int missing)
    {
        Folder().Rulebook().Calendars[0].Shift(new(year, month, day), count, out var last).Should().BeNull();
        last.Year.Should().Be(missing);
    }

    [Test]
    public void IsVerified_AsksEveryYearTouched()
    {
        var calendar = Folder().Rulebook().Calendars[0];

        calendar.IsVerified(new(2024, 1, 1), new(2024, 12, 31)).Should().BeTrue();
        calendar.IsVerified(new(2024, 12, 31), new(2025, 1, 2)).Should().BeFalse();
    }

    [TestCase("id: harbour", "id: Harbour", "CMP2402,CMP2421")]
    [TestCase("weekend: [saturday, 周日]", "weekend: [saturday, sun]", "CMP2009")]
    [TestCase("year: 2024", "year: 24", "CMP2423")]
    [TestCase("year: 2025", "year: 2026", "CMP2425,CMP2425")]
    [TestCase("source: payment-regulations, status: verified", "source: payment-regulation, status: verified", "CMP2403")]
    [TestCase("status: verified", "status: sure", "CMP2009")]
    [TestCase("2024-10-01..2024-10-07", "2024-10-01-2024-10-07", "CMP2424")]
    [TestCase("2024-10-01..2024-10-07", "2024-10-07..2024-10-01", "CMP2424")]
    [TestCase("2024-10-01..2024-10-07", "2023-10-01..2023-10-07", "CMP2425")]
    [TestCase("worked: [2024-10-12]", "worked: [2024-10-11]", "CMP2426")]
    [TestCase("worked: [2024-10-12]", "worked: [2024-10-05]", "CMP2426")]
    [TestCase("worked: [2024-12-28]", "holidays: [2024-12-28]", "CMP2004")]
    public void Load_MistakeInACalendar_IsLocated(string old, string replacement, string codes)
    {
        var mistakes = Folder().Replacing(Path, old, replacement).Mistakes();

        string.Join(',', mistakes.Select(m => m.Code).Order(StringComparer.Ordinal)).Should().Be(codes, string.Join('\n', mistakes.Select(m => m.Message.En)));
        mistakes.Should().AllSatisfy(m => m.Advice.Zh.Should().NotBeEmpty());
    }

    [Test]
    public void Load_YearsWithAGap_AreRefused()
    {
        var mistakes = Folder()
            .Replacing(Path, "year: 2025", "year: 2026")
            .Replacing(Path, "off: [2024-12-30..2025-01-01], worked: [2024-12-28]", "off: [2026-01-01]")
            .Mistakes();

        mistakes.Should().ContainSingle().Which.Code.Should().Be("CMP2427");
    }

    [Test]
    public void Load_CalendarWithoutYears_IsRefused() =>
        new RuleFolder().With(Path, "id: harbour\nlabel: { zh: 历, en: Calendar }\nweekend: []\nyears: []\n").Mistakes()
            .Should().ContainSingle().Which.Code.Should().Be("CMP2422");

    [Test]
    public void Load_UnknownCalendar_SuggestsOneThatIsRegistered()
    {
        var mistake = Folder().Replacing("rules/pack/pack.yaml", "calendar: harbour", "calendar: harbor").Mistakes().Should().ContainSingle().Which;

        mistake.Code.Should().Be("CMP2421");
        mistake.Span.Words().Should().Be("harbor");
        mistake.Advice.En.Should().Contain("'harbour'");
    }

    [Test]
    public void Load_WorkingDaysWithoutACalendar_AreToldWhichToName()
    {
        var mistake = Folder()
            .Replacing("rules/pack/pack.yaml", "calendar: harbour", string.Empty)
            .WithRule("applies_when: { self_operated: false }", "applies_when: { started: { before: $as_of + 10 working days } }")
            .Mistakes().Should().ContainSingle().Which;

        mistake.Code.Should().Be("CMP2351");
        mistake.Span.Words().Should().Be("10 working days");
        mistake.Advice.En.Should().Contain("'calendar: harbour' in pack.yaml");
    }

    [Test]
    public void Load_WorkingDaysWithTheCalendarOfThePack_AreCountedByIt() => Folder()
        .WithRule("applies_when: { self_operated: false }", "applies_when: { started: { before: $as_of + 10 working days } }")
        .Mistakes().Should().BeEmpty();

    [Test]
    public void Hash_OfTheVocabulary_ChangesWithACalendar()
    {
        var one = Folder().Rulebook().VocabularyHash;
        var other = Folder().Replacing(Path, "status: secondary", "status: verified").Rulebook().VocabularyHash;

        other.Should().NotBe(one);
    }

    private static RuleFolder Folder() => new RuleFolder()
        .With(Path, Harbour)
        .Replacing("rules/pack/pack.yaml", "instrument: opinions", "instrument: opinions\ncalendar: harbour");
}
