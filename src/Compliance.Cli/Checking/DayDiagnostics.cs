using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Cli.Checking;

/// <summary>The catalogue of what is remarkable about the day of the judgement: one factory each.</summary>
internal static class DayDiagnostics
{
    private static readonly DiagnosticDescriptor NotTodayDescriptor = DiagnosticDescriptor.Warning("CMP4009", "判断日不是今天", "Day of the judgement is not today");
    private static readonly DiagnosticDescriptor BeginsLaterDescriptor = DiagnosticDescriptor.Note("CMP4010", "始于判断日之后", "Begins after the day of the judgement");

    /// <summary>Declarations name a day that is not today, and the command line names none.</summary>
    /// <param name="span">Where the first of them names it.</param>
    /// <param name="day">The day.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="name">The name of the first declaration.</param>
    /// <param name="others">How many other declarations name a day that is not today.</param>
    public static Diagnostic NotToday(SourceSpan span, DateOnly day, DateOnly today, string name, long others)
    {
        var days = Math.Abs(today.DayNumber - day.DayNumber);
        var (zh, en) = day < today ? ("之前", "before") : ("之后", "after");
        var (moreZh, moreEn) = others == 0 ? (string.Empty, string.Empty) : (
            string.Create(CultureInfo.InvariantCulture, $"另有 {others} 份申报的判断日也不是今天。"),
            string.Create(CultureInfo.InvariantCulture, $" So do {others} other declarations, each with a day that is not today."));
        return NotTodayDescriptor.At(
            span,
            new(
                string.Create(CultureInfo.InvariantCulture, $"“{Excerpt.Of(name)}”自己写明按 {IsoDay.Of(day)} 判断，在今天（{IsoDay.Of(today)}）{zh} {days} 天；其后的法律、期限和豁免到期都看不到。{moreZh}"),
                string.Create(CultureInfo.InvariantCulture, $"'{Excerpt.Of(name)}' itself names {IsoDay.Of(day)} as the day of the judgement, {days} {(days == 1 ? "day" : "days")} {en} today, {IsoDay.Of(today)}; law, time limits and the end of waivers after it are not seen.{moreEn}")),
            new("用 --as-of today 按今天判断；要按那一天判断，写 --as-of 和日期。", "Use --as-of today to judge as of today; to judge as of that day on purpose, name it with --as-of."));
    }

    /// <summary>Things begin after the day of the judgement, so that no rule looks at them.</summary>
    /// <param name="span">Where the first of them says so.</param>
    /// <param name="day">The day of the judgement.</param>
    /// <param name="things">The first of them, with the days they begin.</param>
    /// <param name="count">How many there are.</param>
    public static Diagnostic BeginsLater(SourceSpan span, DateOnly day, ImmutableArray<(string Path, DateOnly Begins)> things, int count)
    {
        var named = string.Join(", ", things.Select(t => $"{Excerpt.Of(t.Path)} ({IsoDay.Of(t.Begins)})"));
        var rest = count - things.Length;
        return BeginsLaterDescriptor.At(
            span,
            new(
                string.Create(CultureInfo.InvariantCulture, $"始于判断日 {IsoDay.Of(day)} 之后，规则不检查：{named}{(rest > 0 ? $" 等 {count} 项" : string.Empty)}。"),
                string.Create(CultureInfo.InvariantCulture, $"Begins after the day of the judgement, {IsoDay.Of(day)}, so that rules do not look at it: {named}{(rest > 0 ? $" and {rest} more" : string.Empty)}.")),
            new("核对判断日和起始日；用 --horizon 看到期后会怎样。", "Compare the two days; --horizon shows what becomes of it later."));
    }
}
