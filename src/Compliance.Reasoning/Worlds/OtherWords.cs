using System.Collections.Immutable;

namespace Compliance.Reasoning.Worlds;

/// <summary>Texts that no rule asks for, to stand for all others.</summary>
internal static class OtherWords
{
    /// <summary>Gets two of them, since a rule may compare two texts.</summary>
    public static ImmutableArray<string> All { get; } = ["甲", "乙"];
}
