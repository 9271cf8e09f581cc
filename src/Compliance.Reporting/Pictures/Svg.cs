using System.Globalization;
using Compliance.Reporting.Html;
using Compliance.Text;

namespace Compliance.Reporting.Pictures;

/// <summary>Writes the parts of pictures into a page. Positions across are percentages, so that a picture fits a phone and its letters keep their size.</summary>
internal static class Svg
{
    /// <summary>Gets a number as an attribute has it, with two places.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Gets a percentage as an attribute has it.</summary>
    public static string Percent(double value) => Number(value) + "%";

    /// <summary>Opens a picture as wide as its place.</summary>
    /// <param name="html">The page.</param>
    /// <param name="height">The height in pixels.</param>
    /// <param name="caption">The id of the element that names it.</param>
    /// <param name="alternative">The id of the element that tells it in words.</param>
    public static void Open(HtmlBuilder html, double height, string caption, string alternative) => html.Raw(
        $"<svg class=\"picture\" role=\"img\" width=\"100%\" height=\"{Number(height)}\" aria-labelledby=\"{caption}\" aria-describedby=\"{alternative}\">\n");

    public static void Close(HtmlBuilder html) => html.Raw("</svg>\n");

    /// <summary>Writes a text in both languages; the page shows the one chosen.</summary>
    /// <param name="html">The page.</param>
    /// <param name="x">The place across, as an attribute has it.</param>
    /// <param name="y">The base line in pixels.</param>
    /// <param name="text">The text.</param>
    /// <param name="columns">How many columns it may take; a Chinese character takes two.</param>
    /// <param name="kind">The class of the text; none for ordinary.</param>
    public static void Text(HtmlBuilder html, string x, double y, LocalizedText text, int columns, string kind = "")
    {
        html.Raw($"<text x=\"{x}\" y=\"{Number(y)}\"{Class(kind)}>");
        Spans(html, text, columns);
        html.Raw("</text>\n");
    }

    /// <summary>Writes a bar.</summary>
    public static void Bar(HtmlBuilder html, double from, double to, double y, double height, string kind)
    {
        // Two pixels wide at least: one day of ten years is seen.
        html.Raw($"<rect x=\"{Percent(from)}\" y=\"{Number(y)}\" width=\"{Percent(Math.Max(to - from, 0))}\" height=\"{Number(height)}\"{Class(kind)}/>")
            .Raw($"<rect x=\"{Percent(Math.Min(from, 99.5))}\" y=\"{Number(y)}\" width=\"3\" height=\"{Number(height)}\"{Class(kind)}/>\n");
    }

    /// <summary>Writes a line from top to bottom.</summary>
    public static void Vertical(HtmlBuilder html, double x, double from, double to, string kind) => html.Raw(
        $"<line x1=\"{Percent(x)}\" x2=\"{Percent(x)}\" y1=\"{Number(from)}\" y2=\"{Number(to)}\"{Class(kind)}/>\n");

    /// <summary>Cuts a text to a number of columns; the end says so.</summary>
    public static string Cut(string text, int columns)
    {
        if (DisplayWidth.Of(text) <= columns)
        {
            return text;
        }

        var (used, length) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += DisplayWidth.Of(rune);
            if (used >= columns)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length] + "…";
    }

    private static void Spans(HtmlBuilder html, LocalizedText text, int columns)
    {
        if (text.Zh == text.En)
        {
            html.Plain(Cut(text.Zh, columns));
            return;
        }

        if (html.Language != Language.Both)
        {
            html.Plain(Cut(text.In(html.Language), columns));
            return;
        }

        html.Raw("<tspan lang=\"zh-CN\">").Plain(Cut(text.Zh, columns)).Raw("</tspan><tspan lang=\"en\">").Plain(Cut(text.En, columns)).Raw("</tspan>");
    }

    private static string Class(string kind) => kind.Length == 0 ? string.Empty : $" class=\"{kind}\"";
}
