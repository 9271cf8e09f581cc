using Compliance.Reporting.Html;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Pictures;

/// <summary>Draws stretches of days below each other, with the day of the judgement where there is one.</summary>
public static class TimePicture
{
    private const double Top = 20;
    private const double RowHeight = 34;
    private const double BarHeight = 11;
    private const int LabelColumns = 110;

    private static readonly LocalizedText Judged = new("判断日", "Day judged");

    /// <summary>Writes the picture and the same in words.</summary>
    /// <param name="html">The page.</param>
    /// <param name="id">The id, which no other picture has.</param>
    /// <param name="caption">The id of the element that names it.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="asOf">The day of the judgement; none where nothing is judged.</param>
    /// <param name="scale">The days.</param>
    public static void Write(HtmlBuilder html, string id, string caption, IReadOnlyList<TimeRow> rows, DateOnly? asOf, TimeScale scale)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(scale);
        var bottom = Top + (rows.Count * RowHeight);
        Svg.Open(html, bottom + 4, caption, $"{id}-words");
        foreach (var (tick, name) in scale.Ticks())
        {
            Svg.Vertical(html, scale.Of(tick), Top - 4, bottom, "tick");
            Svg.Text(html, Svg.Percent(scale.Of(tick)), Top - 7, LocalizedText.Same(name), LabelColumns, scale.Of(tick) > 92 ? "axis last" : "axis");
        }

        if (asOf is { } judged)
        {
            Svg.Vertical(html, scale.Of(judged), Top - 4, bottom, "today");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var y = Top + (i * RowHeight);
            Svg.Text(html, "0", y + 14, Label(rows[i]), LabelColumns, "name");
            Svg.Bar(html, rows[i].From is { } from ? scale.Of(from) : 0, rows[i].Until is { } until ? scale.Of(Next(until)) : 100, y + 18, BarHeight, rows[i].Kind);
        }

        Svg.Close(html);
        html.Raw($"<p class=\"spoken\" id=\"{id}-words\">");
        foreach (var row in rows)
        {
            html.Text(Label(row)).Raw(". ");
        }

        if (asOf is { } day)
        {
            html.Text(new($"{Judged.Zh}：{IsoDay.Of(day)}", $"{Judged.En}: {IsoDay.Of(day)}"));
        }

        html.Raw("</p>\n");
    }

    private static LocalizedText Label(TimeRow row)
    {
        var days = (row.From, row.Until) switch
        {
            (null, null) => new LocalizedText(string.Empty, string.Empty),
            ({ } from, null) => new($"　自{DayText.Of(from).Zh}起", $"  from {IsoDay.Of(from)}"),
            (null, { } until) => new($"　至{DayText.Of(until).Zh}止", $"  until {IsoDay.Of(until)}"),
            ({ } from, { } until) when from == until => new($"　{DayText.Of(from).Zh}", $"  {IsoDay.Of(from)}"),
            ({ } from, { } until) => new($"　自{DayText.Of(from).Zh}起至{DayText.Of(until).Zh}止", $"  {IsoDay.Of(from)} to {IsoDay.Of(until)}"),
        };
        return new(row.Label.Zh + days.Zh, row.Label.En + days.En);
    }

    private static DateOnly Next(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);
}
