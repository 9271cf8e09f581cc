using Compliance.Reporting.Html;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>A section with a heading and one table, which scrolls by itself where the screen is narrow.</summary>
internal static class HtmlTable
{
    /// <summary>Opens the section and the table, and writes the heads of its columns.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="id">The id of the heading, by which a reading aid names the table.</param>
    /// <param name="title">The heading.</param>
    /// <param name="heads">The heads of the columns, and whether they stand over counts.</param>
    public static void Open(HtmlBuilder html, string id, LocalizedText title, IEnumerable<(LocalizedText Head, bool IsCount)> heads)
    {
        html.Raw("<section>\n").Element("h2", title, $" id=\"{id}\"")
            .Raw($"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"{id}\">\n<table aria-labelledby=\"{id}\">\n<thead><tr>\n");
        foreach (var (head, isCount) in heads)
        {
            html.Element("th", head, isCount ? " scope=\"col\" class=\"count\"" : " scope=\"col\"");
        }

        html.Raw("</tr></thead>\n");
    }

    /// <summary>Closes what <see cref="Open"/> opened.</summary>
    public static void Close(HtmlBuilder html) => html.Raw("</table>\n</div>\n</section>\n");
}
