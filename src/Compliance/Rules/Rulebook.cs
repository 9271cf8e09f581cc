using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Compliance.Law;
using Compliance.Rules.Choosing;
using Compliance.Vocabularies;

namespace Compliance.Rules;

/// <summary>Everything that was loaded together: one vocabulary, the legal sources, and the packs. Immutable, compared by reference.</summary>
public sealed class Rulebook
{
    /// <summary>Creates a rulebook.</summary>
    /// <param name="vocabulary">What rules and declarations can name.</param>
    /// <param name="sources">The registered legal sources, by id.</param>
    /// <param name="packs">The packs, by id.</param>
    /// <param name="vocabularyHash">The SHA-256 over the files of the vocabulary, the sources, their texts and the calendars, in lower-case hexadecimal.</param>
    public Rulebook(Vocabulary vocabulary, ImmutableArray<LegalSource> sources, ImmutableArray<RulePack> packs, string vocabularyHash)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(vocabularyHash);
        Vocabulary = vocabulary;
        Sources = sources;
        Packs = packs;
        VocabularyHash = vocabularyHash;
        Rules = ImmutableCollectionsMarshal.AsImmutableArray(Sorted(packs));
        Whole = this;
    }

    private Rulebook(Rulebook whole, ImmutableArray<RulePack> packs, RuleChoice choice)
        : this(whole.Vocabulary, whole.Sources, packs, whole.VocabularyHash)
    {
        Calendars = whole.Calendars;
        LegalOrders = whole.LegalOrders;
        Whole = whole;
        Choice = choice;
    }

    /// <summary>Gets what rules and declarations can name. A choice of rules does not narrow it: a declaration means the same with each.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Gets the registered legal sources, by id.</summary>
    public ImmutableArray<LegalSource> Sources { get; }

    /// <summary>Gets the packs, by id; in a narrowed rulebook those that give chosen rules or mitigations, and those they need, which give none.</summary>
    public ImmutableArray<RulePack> Packs { get; }

    /// <summary>Gets the SHA-256 over the files of the vocabulary, the sources, their texts and the calendars, in lower-case hexadecimal.</summary>
    public string VocabularyHash { get; }

    /// <summary>Gets the SHA-256 over all packs, the vocabulary and the choice of rules, in lower-case hexadecimal: reports of one hash were made by the same rules.</summary>
    /// <remarks>Found when first used: two threads may each find it, and it is the same.</remarks>
    public string ContentHash => field ??= HashOf();

    /// <summary>Gets the calendars of working days, by id.</summary>
    public ImmutableArray<WorkCalendar> Calendars { get; init; } = [];

    /// <summary>Gets the legal orders registered, by id.</summary>
    public ImmutableArray<LegalOrder> LegalOrders { get; init; } = [];

    /// <summary>Gets the rules of all packs, by id.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Gets what was chosen of <see cref="Whole"/>; <see cref="RuleChoice.All"/> where nothing was left out.</summary>
    public RuleChoice Choice { get; } = RuleChoice.All;

    /// <summary>Gets the rulebook that this is narrowed from, with all rules loaded; itself where nothing was left out.</summary>
    public Rulebook Whole { get; }

    /// <summary>Finds a rule by its id or a former id.</summary>
    public Rule? FindRule(string id) =>
        Rules.FirstOrDefault(r => r.Id == id) ?? Rules.FirstOrDefault(r => r.FormerIds.Contains(id, StringComparer.Ordinal));

    /// <summary>Narrows to a choice whose names are known to exist. What is narrowed twice holds what both hold.</summary>
    /// <param name="choice">What is chosen.</param>
    internal Rulebook Narrow(RuleChoice choice)
    {
        var packs = new ChosenPacks(Packs, choice, p => choice.HoldsPack(p.Id)).Narrowed();
        return new(Whole, packs, Choice.IsAll ? choice : new RuleChoice { Rules = [.. packs.SelectMany(p => p.Rules).Select(r => r.Id).Order(StringComparer.Ordinal)] });
    }

    /// <summary>Leaves packs out while rules are loaded: what is not loaded is in no rulebook.</summary>
    /// <param name="isChosen">Whether a pack is loaded for its rules.</param>
    internal Rulebook Without(Func<RulePack, bool> isChosen) =>
        new(Vocabulary, Sources, new ChosenPacks(Packs, RuleChoice.All, isChosen).Narrowed(), VocabularyHash) { Calendars = Calendars, LegalOrders = LegalOrders };

    private string HashOf()
    {
        var packs = string.Concat(Packs.Select(p => $"{p.Id} {p.Version} {p.ContentHash}\n"));
        var choice = Choice.IsAll ? string.Empty : $"{Choice.Describe().En}\n";
        return Text.ContentHash.Of($"{packs}{VocabularyHash}\n{choice}");
    }

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
