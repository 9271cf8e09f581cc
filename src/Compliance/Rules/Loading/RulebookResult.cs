using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;

namespace Compliance.Rules.Loading;

/// <summary>What came of loading rules: a rulebook, or the mistakes that prevent one.</summary>
/// <param name="Rulebook">The rulebook; <see langword="null"/> when a file has an error.</param>
/// <param name="Diagnostics">All mistakes of all files, warnings included, by file and place.</param>
public sealed record RulebookResult(Rulebook? Rulebook, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets the rulebook.</summary>
    /// <exception cref="InvalidRulebookException">A file has an error.</exception>
    public Rulebook GetRulebookOrThrow() => Rulebook ?? throw new InvalidRulebookException(Diagnostics);

    /// <summary>Gets the rulebook, or the number of mistakes.</summary>
    public override string ToString() => Rulebook?.ToString() ?? string.Create(CultureInfo.InvariantCulture, $"{Diagnostics.Length} mistakes");
}
