using System.Collections.Immutable;
using System.IO.Enumeration;
using Compliance.Text;

namespace Compliance.Rules.Choosing;

/// <summary>
/// Which rules of a rulebook are evaluated, by names or patterns of packs, rules and clauses. In a pattern <c>*</c> stands for any
/// characters, slashes too, and <c>?</c> for one; case does not matter.
/// </summary>
/// <remarks>
/// What is given of one kind adds up, kinds narrow each other: packs <c>cn/*</c> with clause <c>ZJ-FIN-02</c> are the rules of these packs that
/// check this clause. A pack brings the rules that its clauses name as what checks them, in whichever pack they stand.
/// Compared by content.
/// </remarks>
public sealed record RuleChoice
{
    /// <summary>Gets the choice of all rules.</summary>
    public static RuleChoice All { get; } = new();

    /// <summary>Gets the packs, as <c>cn/payment</c> or <c>cn/*</c>; none for all.</summary>
    public ImmutableArray<string> Packs { get; init => field = Checked(value); } = [];

    /// <summary>Gets the rules, by id, former id or pattern; none for all.</summary>
    public ImmutableArray<string> Rules { get; init => field = Checked(value); } = [];

    /// <summary>Gets the clauses, by id or pattern, as <c>ZJ-FIN-*</c>; none for all.</summary>
    public ImmutableArray<string> Clauses { get; init => field = Checked(value); } = [];

    /// <summary>Gets whether nothing is narrowed.</summary>
    public bool IsAll => Packs.IsEmpty && Rules.IsEmpty && Clauses.IsEmpty;

    /// <inheritdoc/>
    public bool Equals(RuleChoice? other) =>
        other is not null && Packs.SequenceEqual(other.Packs, StringComparer.Ordinal)
        && Rules.SequenceEqual(other.Rules, StringComparer.Ordinal) && Clauses.SequenceEqual(other.Clauses, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var kind in new ReadOnlySpan<ImmutableArray<string>>([Packs, Rules, Clauses]))
        {
            hash.Add(kind.Length);
            foreach (var name in kind)
            {
                hash.Add(name, StringComparer.Ordinal);
            }
        }

        return hash.ToHashCode();
    }

    /// <summary>Says what was chosen, for people: <c>packs cn/*; clauses ZJ-FIN-02</c>.</summary>
    public LocalizedText Describe() => IsAll ? new("全部规则", "all rules") : new(
        string.Join("；", Named(("规则包", Packs), ("规则", Rules), ("条款", Clauses)).Select(k => $"{k.Kind} {string.Join("、", k.Names)}")),
        string.Join("; ", Named(("packs", Packs), ("rules", Rules), ("clauses", Clauses)).Select(k => $"{k.Kind} {string.Join(", ", k.Names)}")));

    /// <summary>Says what was chosen, in English.</summary>
    public override string ToString() => Describe().En;

    /// <summary>Determines whether a pack is among those named; each is, where none is named.</summary>
    /// <param name="id">The id of the pack.</param>
    public bool HoldsPack(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Packs.IsEmpty || Packs.Any(p => Matches(p, id));
    }

    /// <summary>Determines whether a name or pattern means an id.</summary>
    internal static bool Matches(string pattern, string id) => FileSystemName.MatchesSimpleExpression(pattern, id, ignoreCase: true);


    /// <summary>Determines whether a rule is among those named.</summary>
    internal bool HoldsRule(Rule rule) => Rules.IsEmpty || Rules.Any(p => Means(p, rule));

    /// <summary>Determines whether a clause is among those named.</summary>
    internal bool HoldsClause(string id) => Clauses.IsEmpty || Clauses.Any(p => Matches(p, id));

    /// <summary>Determines whether a name or pattern means a rule, by its id or a former one.</summary>
    internal static bool Means(string pattern, Rule rule) => Matches(pattern, rule.Id) || rule.FormerIds.Any(id => Matches(pattern, id));

    private static ImmutableArray<string> Checked(ImmutableArray<string> names)
    {
        if (!names.IsDefault && names.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("A name of a pack, rule or clause may not be empty. Leave it out to choose all.", nameof(names));
        }

        return names.IsDefault ? [] : names;
    }

    private static IEnumerable<(string Kind, ImmutableArray<string> Names)> Named(params (string Kind, ImmutableArray<string> Names)[] kinds) =>
        kinds.Where(k => !k.Names.IsEmpty);
}
