using Compliance.Authoring.Catalogue.Pages;
using Compliance.Types;

namespace Compliance.Authoring.Catalogue.Lists;

/// <summary>The fields of an entity or nested object, with the rules that read each.</summary>
internal static class RecordTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(string heading, RecordType record, CatalogueContents contents, SitePage page)
    {
        page.Table(heading, SiteWords.Label, SiteWords.Id, SiteWords.Type, SiteWords.ReadBy);
        foreach (var field in record.Fields)
        {
            page.Html.Raw($"<tr id=\"{record.Id}.{field.Id}\">").Element("th", field.Label, " scope=\"row\"").Raw("<td><code>").Plain(field.Id).Raw("</code></td><td>");
            FieldType.Write(field, page);
            page.Html.Raw("</td><td>");
            RuleList.Write([.. contents.UsersOf(field)], page);
            if (field.Unread is { } why)
            {
                page.Html.Raw("<span class=\"dim\">").Text(why).Raw("</span>");
            }

            page.Html.Raw("</td></tr>\n");
        }

        page.EndTable();
    }
}
