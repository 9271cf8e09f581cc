using System.Collections.Immutable;

namespace Compliance.Reasoning.Remedies;

/// <summary>A way that the engines confirmed, and what tells it from others.</summary>
/// <param name="Remedy">The way.</param>
/// <param name="Keys">What changes, whatever the values.</param>
internal sealed record CheckedRemedy(Remedy Remedy, ImmutableArray<string> Keys);
