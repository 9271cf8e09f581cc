using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Diagnostics;

namespace Compliance.Authoring.Cases;

/// <summary>A case whose facts are read, so that it can run many times.</summary>
/// <param name="Case">The case.</param>
/// <param name="Declaration">The facts; <see langword="null"/> where they have mistakes.</param>
/// <param name="Diagnostics">What is wrong with the facts.</param>
internal sealed record BoundCase(RuleCase Case, Declaration? Declaration, ImmutableArray<Diagnostic> Diagnostics);
