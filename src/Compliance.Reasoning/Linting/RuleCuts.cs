using Compliance.Conditions.ValueTests;
using Compliance.Rules;

namespace Compliance.Reasoning.Linting;

/// <summary>Makes rules of which a part of the conditions is left out.</summary>
internal static class RuleCuts
{
    /// <summary>Gets the rules, each with what is left out, outer parts before those in them. That something is declared at all is no part: it is said for the reader, or to ask.</summary>
    public static IEnumerable<(Cut Cut, Rule Without)> Of(Rule rule) => All(rule).Where(c => c.Cut.Part is not Presence { Expected: true });

    private static IEnumerable<(Cut Cut, Rule Without)> All(Rule rule)
    {
        if (rule.AppliesWhen is { } applies)
        {
            yield return (new Cut(applies, applies, []), rule with { AppliesWhen = null });
            foreach (var cut in Cut.Of(applies))
            {
                yield return (cut with { Within = cut.Within.Add(applies) }, rule with { AppliesWhen = cut.Rest });
            }
        }

        foreach (var cut in Cut.Of(rule.Requirement))
        {
            yield return (cut, rule with { Requirement = cut.Rest });
        }

        for (var i = 0; i < rule.Exceptions.Length; i++)
        {
            foreach (var cut in Cut.Of(rule.Exceptions[i].When))
            {
                yield return (cut, rule with { Exceptions = rule.Exceptions.SetItem(i, rule.Exceptions[i] with { When = cut.Rest }) });
            }
        }
    }
}
