using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Lists;

/// <summary>The nested objects with their fields.</summary>
internal static class ObjectsPage
{
    public static SiteFile Of(CatalogueContents contents, Language language)
    {
        var page = new SitePage(contents, SitePath.Objects, language, SiteWords.Objects);
        page.Html.Raw("<p class=\"crumbs\">");
        page.Link(SitePath.Vocabulary, SiteWords.Vocabulary).Html.Raw("</p>\n").Element("h1", SiteWords.Objects);
        foreach (var record in contents.Rulebook.Vocabulary.Objects)
        {
            page.Section(record.Id, record.Label);
            RecordTable.Write(record.Id, record, contents, page);
            page.EndSection();
        }

        return page.Close();
    }
}
