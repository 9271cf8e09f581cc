using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Compliance.Law;
using Compliance.Vocabularies;

namespace Compliance.Rules;

/// <summary>Everything that was loaded together: one vocabulary, the legal sources, and the packs. Immutable.</summary>
/// <param name="Vocabulary">What rules and declarations can name.</param>
/// <param name="Sources">The registered legal sources, by id.</param>
/// <param name="Packs">The packs, by id.</param>
/// <param name="VocabularyHash">The SHA-256 over the files of the vocabulary, the sources, their texts and the calendars, in lower-case hexadecimal.</param>
public sealed record Rulebook(
    Vocabulary Vocabulary,
    ImmutableArray<LegalSource> Sources,
    ImmutableArray<RulePack> Packs,
    string VocabularyHash)
{
    /// <summary>Gets the calendars of working days, by id.</summary>
    public ImmutableArray<WorkCalendar> Calendars { get; init; } = [];

    /// <summary>Gets the legal orders registered, by id.</summary>
    public ImmutableArray<LegalOrder> LegalOrders { get; init; } = [];

    /// <summary>Gets the rules of all packs, by id.</summary>
    public ImmutableArray<Rule> Rules { get; } = ImmutableCollectionsMarshal.AsImmutableArray(Sorted(Packs));

    /// <summary>Finds a rule by its id or a former id.</summary>
    public Rule? FindRule(string id) =>
        Rules.FirstOrDefault(r => r.Id == id) ?? Rules.FirstOrDefault(r => r.FormerIds.Contains(id, StringComparer.Ordinal));

    // Ids are unique, so it does not matter that this sort is not stable.
    private static Rule[] Sorted(ImmutableArray<RulePack> packs)
    {
        var rules = new List<Rule>();
        foreach (var pack in packs)
        {
            rules.AddRange(pack.Rules.AsSpan());
        }

        rules.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return rules.ToArray();
    }

    /// <summary>Gets the number of packs and rules.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Packs.Length} packs, {Rules.Length} rules");
}
