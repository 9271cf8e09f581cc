using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Evaluation.Time;

/// <summary>Whether the days before the law that a rule rests on are days on which it is not applicable, or days whose law is not registered.</summary>
internal static class EarlierLaw
{
    /// <summary>Gets why a rule is not applicable before its law.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="first">The first state of its law that binds.</param>
    /// <returns>What is registered with the rule; or with all law that binds in that state, if all of it begins on that day. Articles that only threaten are not asked. Otherwise <see langword="null"/>.</returns>
    public static LocalizedText? WhyNone(Rule rule, LawState first)
    {
        if (rule.NotApplicableBefore is { } own)
        {
            return own;
        }

        LocalizedText? why = null;
        foreach (var citation in first.Basis)
        {
            if (citation.Source.Type.Force != LegalForce.Binding || citation.Article?.Threatens is not null)
            {
                continue;
            }

            if ((citation.Article?.InForce ?? citation.Source.InForce).From != first.From || WhyNone(citation) is not { } said)
            {
                return null;
            }

            why ??= said;
        }

        return why;
    }

    private static LocalizedText? WhyNone(Citation citation) => citation.Article?.NotApplicableBefore ?? citation.Source.NotApplicableBefore;
}
