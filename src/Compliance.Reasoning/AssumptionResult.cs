using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;

namespace Compliance.Reasoning;

/// <summary>An assumption that was read, or what is wrong with it.</summary>
/// <param name="Assumption">The assumption; <see langword="null"/> after a mistake.</param>
/// <param name="Diagnostics">The mistakes.</param>
public sealed record AssumptionResult(Assumption? Assumption, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets the assumption, or the number of mistakes.</summary>
    public override string ToString() => Assumption?.ToString() ?? string.Create(CultureInfo.InvariantCulture, $"{Diagnostics.Length} mistakes");
}
