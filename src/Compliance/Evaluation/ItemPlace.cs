using Compliance.Findings.Explanations;

namespace Compliance.Evaluation;

/// <summary>Where an item of a list, or an entry of a map, stands; needed only while explaining.</summary>
/// <param name="Path">The path by ids, as <c>merger_deals[a].turnovers[#2]</c>.</param>
/// <param name="Place">The same as the thing it belongs to and its name.</param>
internal sealed record ItemPlace(string Path, FactPlace Place);
