using Compliance.Binding.Shapes;
using Compliance.Law;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Rules.Binding.Shapes;

/// <summary>The keys of calendars of working days.</summary>
internal static class CalendarShapes
{
    /// <summary>Gets the keys of a calendar.</summary>
    public static MappingShape Calendar { get; } = new(
        "calendar",
        LawNames.Calendar,
        Required(LawKeywords.Id, Forms.Text, "编号。", "The id."),
        Required(LawKeywords.Label, Forms.Localized, "名称。", "The name."),
        Required(LawKeywords.Weekend, Forms.ListOf(Forms.WordOf(LawKeywords.DaysOfWeek.Select(d => d.Word))), "周末是哪几天。", "The days of the weekend."),
        Required(LawKeywords.Years, Forms.ListOf(() => Year!), "各年，首尾相接。", "The years, without a gap."));

    /// <summary>Gets the keys of a year of a calendar.</summary>
    public static MappingShape Year { get; } = new(
        "calendar-year",
        LawNames.CalendarYear,
        Required(LawKeywords.Year, Forms.Of(ValueKind.Whole), "年份。", "The year."),
        Required(LawKeywords.Source, Forms.Of(ValueKind.Source), "来源的编号。", "The id of the source."),
        Optional(LawKeywords.Article, Forms.Of(ValueKind.Article), "条文号；不写则引用整部来源。", "The article; the whole source where it is left out."),
        Required(LawKeywords.Status, Forms.WordOf(WordsOfLaw.Verifications), "核实到什么程度：已核实、二手来源、未核实。", "How far it was checked: verified, secondary, unverified."),
        Optional(LawKeywords.Off, Forms.ListOf(Forms.Of(ValueKind.Days)), "放假的日子。", "The days off."),
        Optional(LawKeywords.Worked, Forms.ListOf(Forms.Of(ValueKind.Days)), "周末里上班的日子。", "The days of weekends that are worked."));
}
