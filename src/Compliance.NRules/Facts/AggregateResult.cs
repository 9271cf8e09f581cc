using Compliance.Facts;

namespace Compliance.NRules.Facts;

/// <summary>The value of an aggregate.</summary>
/// <param name="Value">A number, a range, a union of periods; <see langword="null"/> where it is not known at all.</param>
internal sealed record AggregateResult(FactValue? Value);
