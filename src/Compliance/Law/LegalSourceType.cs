using Compliance.Text;

namespace Compliance.Law;

/// <summary>A type of legal source, as a legal order registers it.</summary>
/// <param name="Id">The identifier, in snake_case; unique in its legal order.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Rank">Its rank in its legal order: 1 for the highest.</param>
/// <param name="Force">Whether a breach can be a violation.</param>
public sealed record LegalSourceType(string Id, LocalizedText Label, int Rank, LegalForce Force);
