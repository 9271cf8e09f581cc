using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The address of a rule's page in a published catalogue of rules, as <c>compliance catalogue</c> writes it.</summary>
public static class CatalogueLink
{
    /// <summary>Gets where the page of a rule lies below the folder of a language, as <c>rules/cn-payment-second-clearing.html</c>. It is the same as long as the rule has its id.</summary>
    public static string PathOf(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return $"rules/{rule}.html";
    }

    /// <summary>Gets the address of the page of a rule.</summary>
    /// <param name="catalogue">Where the catalogue is published, ending in a slash.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language of the page; the Chinese page where it is <see cref="Language.Both"/>.</param>
    public static Uri To(Uri catalogue, Rule rule, Language language)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(rule);
        return new Uri(catalogue, $"{(language == Language.En ? "en" : "zh")}/{PathOf(rule.Id)}");
    }
}
