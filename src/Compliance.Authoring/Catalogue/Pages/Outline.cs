using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Reporting.Texts.Explaining;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>A condition as a list, its parts as lists in it.</summary>
internal static class Outline
{
    /// <summary>Writes a condition; that there is none means always.</summary>
    public static void Write(Condition? condition, Variable subject, SitePage page)
    {
        if (condition is null)
        {
            page.Html.Element("p", SiteWords.Always);
            return;
        }

        var depth = -1;
        foreach (var (level, text) in ConditionOutline.Of(condition, subject))
        {
            page.Html.Raw(level > depth ? "<ul class=\"outline\">\n<li>" : string.Concat(Enumerable.Repeat("</li></ul>", depth - level)) + "</li>\n<li>").Text(text);
            depth = level;
        }

        page.Html.Raw(string.Concat(Enumerable.Repeat("</li></ul>", depth + 1)) + "\n");
    }
}
