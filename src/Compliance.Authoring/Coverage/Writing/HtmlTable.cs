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
    /// <param name="isFolded">Whether it is folded until a reader, or a link into it, unfolds it; what is folded is not printed.</param>
    public static void Open(HtmlBuilder html, string id, LocalizedText title, IEnumerable<(LocalizedText Head, bool IsCount)> heads, bool isFolded = false)
    {
        html.Raw(isFolded ? "<section>\n<details class=\"part\"><summary>" : "<section>\n").Element("h2", title, $" id=\"{id}\"")
            .Raw(isFolded ? "</summary>\n" : string.Empty)
            .Raw($"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"{id}\">\n<table aria-labelledby=\"{id}\">\n<thead><tr>\n");
        foreach (var (head, isCount) in heads)
        {
            html.Element("th", head, isCount ? " scope=\"col\" class=\"count\"" : " scope=\"col\"");
        }

        html.Raw("</tr></thead>\n");
    }

    /// <summary>Closes what <see cref="Open"/> opened.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="isFolded">Whether it was opened folded.</param>
    public static void Close(HtmlBuilder html, bool isFolded = false) => html.Raw(isFolded ? "</table>\n</div>\n</details>\n</section>\n" : "</table>\n</div>\n</section>\n");
}
