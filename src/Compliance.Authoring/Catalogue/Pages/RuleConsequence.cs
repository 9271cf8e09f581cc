using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>What the law threatens for a breach: the articles that the rule cites for it, as a finding shows them, or why none reaches it.</summary>
internal static class RuleConsequence
{
    public static void Write(Rule rule, CatalogueContents contents, SitePage page)
    {
        List<Citation> threats = [.. rule.Basis.Where(c => c.Article?.Threatens is not null).OrderBy(c => c.InForce.Until is not null)];
        List<LocalizedText> reasons = rule.NoPenalty is { } own ? [own] : threats.Count > 0 ? [] : [.. rule.Basis.Select(c => c.Article?.NoPenalty).OfType<LocalizedText>().Distinct()];
        if (threats.Count + reasons.Count == 0)
        {
            return;
        }

        page.Section("consequence", SiteWords.Consequence);
        foreach (var citation in threats)
        {
            RuleLaw.WriteCitation(citation, contents, page);
            page.Html.Element("p", citation.Article!.Threatens!.Text);
        }

        foreach (var reason in reasons)
        {
            page.Html.Element("p", new LocalizedText($"无罚则：{reason.Zh}", $"No penalty: {reason.En}"));
        }

        page.EndSection();
    }
}
