using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Reasoning;

/// <summary>An assumption that was read, or what is wrong with it.</summary>
/// <param name="Assumption">The assumption; <see langword="null"/> after a mistake.</param>
/// <param name="Diagnostics">The mistakes.</param>
public sealed record AssumptionResult(Assumption? Assumption, ImmutableArray<Diagnostic> Diagnostics);
