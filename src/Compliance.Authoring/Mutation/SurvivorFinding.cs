using Compliance.Text;

namespace Compliance.Authoring.Mutation;

/// <summary>What was found out about a change that no case notices.</summary>
/// <param name="IsEquivalent">Whether it was proved that no declaration has another outcome with the change.</param>
public sealed record SurvivorFinding(bool IsEquivalent)
{
    /// <summary>Gets the id of the rule whose outcome changes; <see langword="null"/> where no declaration was found.</summary>
    public string? Rule { get; init; }

    /// <summary>Gets a declaration that tells the change from what the rules say, as YAML by ids and by Chinese labels; <see langword="null"/> where none was found.</summary>
    public LocalizedText? Declaration { get; init; }

    /// <summary>Gets what the declaration shows, with its day; <see langword="null"/> without one.</summary>
    public LocalizedText? Shows { get; init; }

    /// <summary>Gets why it is not known whether there is such a declaration; <see langword="null"/> where it is known.</summary>
    public LocalizedText? Open { get; init; }

    /// <summary>Gets what is known.</summary>
    public override string ToString() => IsEquivalent ? "equivalent" : (Shows ?? Open)?.En ?? "not examined";
}
