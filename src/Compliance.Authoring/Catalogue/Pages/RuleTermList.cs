using Compliance.Conditions.Writing;
using Compliance.Rules;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>The defined terms and thresholds that a rule uses.</summary>
internal static class RuleTermList
{
    public static void Write(Rule rule, CatalogueContents contents, SitePage page)
    {
        var terms = RuleTerms.Of(rule);
        if (!terms.Definitions.IsEmpty)
        {
            page.Section("terms", SiteWords.Terms);
            foreach (var definition in terms.Definitions)
            {
                page.Html.Raw("<h3>");
                page.Link(SitePath.Entity(definition.Subject), definition.Label, SitePath.Term(definition.Subject, definition.Id)).Html.Raw("</h3>\n");
                if (definition.When is { } when)
                {
                    Outline.Write(when, definition.Variable, page);
                }
                else if (definition.Value is { } value)
                {
                    page.Html.Element("p", ConditionText.Of(value, definition.Variable));
                }
            }

            page.EndSection();
        }

        if (!terms.Parameters.IsEmpty)
        {
            page.Section("thresholds", SiteWords.Parameters);
            foreach (var parameter in terms.Parameters)
            {
                page.Html.Raw($"<h3 id=\"{parameter.Id}\">");
                page.Link(SitePath.Parameters, parameter.Label, parameter.Id).Html.Raw("</h3>\n");
                ParameterHistory.Write(parameter, contents, page);
            }

            page.EndSection();
        }
    }
}
