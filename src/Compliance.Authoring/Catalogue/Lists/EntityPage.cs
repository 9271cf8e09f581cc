using Compliance.Authoring.Catalogue.Pages;
using Compliance.Conditions.Writing;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Authoring.Catalogue.Lists;

/// <summary>The page of an entity: its fields, and the terms that are defined of it.</summary>
internal static class EntityPage
{
    public static SiteFile Of(EntityType entity, CatalogueContents contents, Language language)
    {
        var page = new SitePage(contents, SitePath.Entity(entity), language, entity.Label);
        page.Html.Raw("<p class=\"crumbs\">");
        page.Link(SitePath.Vocabulary, SiteWords.Vocabulary).Html.Raw("</p>\n").Element("h1", entity.Label, " id=\"fields\"")
            .Raw("<p class=\"identity\"><code>").Plain(entity.Id).Raw("</code>");
        if (entity.Cardinality == EntityCardinality.Many)
        {
            page.Html.Raw(" · ").Text(entity.CollectionLabel).Raw(" <code>").Plain(entity.CollectionId).Raw("</code>");
        }

        page.Html.Raw("</p>\n");
        RecordTable.Write("fields", entity, contents, page);
        var terms = contents.Rulebook.Packs.SelectMany(p => p.Definitions).Where(d => ReferenceEquals(d.Subject, entity)).ToList();
        if (terms.Count > 0)
        {
            page.Section("terms", SiteWords.Terms);
            foreach (var term in terms)
            {
                page.Html.Element("h3", term.Label, $" id=\"{SitePath.Term(entity, term.Id)}\"").Raw("<p class=\"identity\"><code>").Plain(term.Id).Raw("</code></p>\n");
                foreach (var citation in term.Basis)
                {
                    page.Html.Element("p", citation.Display, " class=\"dim\"");
                }

                if (term.When is { } when)
                {
                    Outline.Write(when, term.Variable, page);
                }
                else if (term.Value is { } value)
                {
                    page.Html.Element("p", ConditionText.Of(value, term.Variable));
                }

                RuleList.Write([.. contents.UsersOf(term)], page);
            }

            page.EndSection();
        }

        RuleList.Section("rules", new("检查它的规则", "Rules that examine it"), contents.Rulebook.Rules.Where(r => ReferenceEquals(r.Subject, entity)), page);
        return page.Close();
    }
}
