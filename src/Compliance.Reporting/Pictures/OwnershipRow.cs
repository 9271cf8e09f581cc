using Compliance.Text;

namespace Compliance.Reporting.Pictures;

/// <summary>A line of the tree of ownership.</summary>
/// <param name="Depth">How many are above it.</param>
/// <param name="Text">What it says: share, name, control.</param>
/// <param name="Words">The same with who holds it.</param>
/// <param name="IsMarked">Whether there is a finding about it.</param>
internal sealed record OwnershipRow(int Depth, LocalizedText Text, LocalizedText Words, bool IsMarked);
