using Compliance.Text;

namespace Compliance.Law;

/// <summary>A response of an authority, as an instrument that provides for a ladder of them registers it.</summary>
/// <param name="Id">The identifier, in snake_case; unique in its instrument.</param>
/// <param name="Label">What the instrument calls it.</param>
public sealed record SupervisoryResponse(string Id, LocalizedText Label);
