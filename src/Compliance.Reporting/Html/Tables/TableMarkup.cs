using Compliance.Text;

namespace Compliance.Reporting.Html.Tables;

/// <summary>The markup around the rows of a table that scrolls by itself where the page is narrow.</summary>
internal static class TableMarkup
{
    /// <summary>Begins a table.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="labelledBy">The id of the element that says what it is.</param>
    /// <param name="heads">The heads of the columns.</param>
    /// <param name="attributes">The attributes of the table, with a space before them.</param>
    public static HtmlBuilder BeginTable(this HtmlBuilder html, string labelledBy, IEnumerable<LocalizedText> heads, string attributes = "")
    {
        html.Raw($"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"{labelledBy}\"><table{attributes}><thead><tr>");
        foreach (var head in heads)
        {
            html.Element("th", head, " scope=\"col\"");
        }

        return html.Raw("</tr></thead><tbody>\n");
    }

    /// <summary>Ends a table.</summary>
    public static HtmlBuilder EndTable(this HtmlBuilder html) => html.Raw("</tbody></table></div>\n");
}
