using System.Collections.Immutable;

namespace Compliance.Findings.Decisions;

/// <summary>All waivers of one file.</summary>
/// <param name="Name">The name shown in reports: the file's path, or what the caller gave.</param>
/// <param name="ContentHash">The SHA-256 of the text, in lower-case hexadecimal.</param>
/// <param name="Waivers">The waivers in the order written.</param>
public sealed record WaiverRegister(string Name, string ContentHash, ImmutableArray<Waiver> Waivers)
{
    /// <summary>Gets the claims that somebody looked into, in the order written.</summary>
    public ImmutableArray<Confirmation> Confirmations { get; init; } = [];

    /// <summary>Gets the name of the file.</summary>
    public override string ToString() => Name;
}
