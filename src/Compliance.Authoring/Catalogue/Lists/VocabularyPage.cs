using System.Globalization;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Lists;

/// <summary>The list of what can be declared: entities, nested objects, code lists.</summary>
internal static class VocabularyPage
{
    public static SiteFile Of(CatalogueContents contents, Language language)
    {
        var vocabulary = contents.Rulebook.Vocabulary;
        var page = new SitePage(contents, SitePath.Vocabulary, language, SiteWords.Vocabulary);
        page.Html.Element("h1", SiteWords.Vocabulary, " id=\"entities\"");
        page.Table("entities", SiteWords.Label, SiteWords.Id, SiteWords.Fields);
        foreach (var entity in vocabulary.Entities)
        {
            page.Html.Raw("<tr><td>");
            page.Link(SitePath.Entity(entity), entity.Label).Html.Raw("</td><td><code>").Plain(entity.Id).Raw("</code></td>")
                .Element("td", entity.Fields.Length.ToString(CultureInfo.InvariantCulture), " class=\"count\"").Raw("</tr>\n");
        }

        page.EndTable();
        page.Section("objects", SiteWords.Objects).Html.Raw("<ul>\n");
        foreach (var record in vocabulary.Objects)
        {
            page.Html.Raw("<li>");
            page.Link(SitePath.Objects, record.Label, record.Id).Html.Raw("</li>\n");
        }

        page.Html.Raw("</ul>\n");
        page.EndSection();
        page.Section("codes", SiteWords.Codes).Html.Raw("<ul>\n");
        foreach (var list in vocabulary.CodeLists)
        {
            page.Html.Raw("<li>");
            page.Link(SitePath.Codes, list.Label, list.Id).Html.Raw(string.Create(CultureInfo.InvariantCulture, $" <span class=\"dim\">{list.Codes.Length}</span></li>\n"));
        }

        page.Html.Raw("</ul>\n");
        page.EndSection();
        return page.Close();
    }
}
