using Compliance.Rules;

namespace Compliance.Authoring.Linting;

/// <summary>What the rules, mitigations and texts of a rulebook name.</summary>
internal static class UsedNames
{
    /// <summary>Gathers the names; those in a term count where the term is used.</summary>
    public static Needed In(Rulebook rulebook)
    {
        var needed = new Needed();
        foreach (var rule in rulebook.Rules)
        {
            needed.Add(rule);
            needed.Add(rule.Message);
            needed.Add(rule.Remedy);
        }

        foreach (var mitigation in rulebook.Packs.SelectMany(p => p.Mitigations))
        {
            needed.Walk(mitigation.When);
        }

        return needed;
    }
}
