using Compliance.Text;

namespace Compliance.Types.Regions;

/// <summary>A registered tree of places.</summary>
/// <param name="Id">Its id, which <c>type: region</c> may name.</param>
/// <param name="Label">Its name.</param>
/// <param name="PaddedTo">The length that codes are also written in, filled up with zeros; 0 where they are not.</param>
public sealed record RegionTree(string Id, LocalizedText Label, int PaddedTo);
