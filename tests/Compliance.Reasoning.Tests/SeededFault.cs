namespace Compliance.Reasoning.Tests;

/// <summary>A rule as it is meant, and with a mistake in it.</summary>
/// <param name="Name">The kind of mistake.</param>
/// <param name="Right">What the file holds as it is meant.</param>
/// <param name="Wrong">What it holds in its place.</param>
/// <param name="Code">What lint says of it; <see langword="null"/> where only the comparison shows it.</param>
/// <param name="Outcomes">What the right version and the wrong one come to on the witness.</param>
/// <param name="Witness">The witness, a thing a line.</param>
internal sealed record SeededFault(string Name, string Right, string Wrong, string? Code, string Outcomes, string Witness)
{
    public override string ToString() => Name;
}
