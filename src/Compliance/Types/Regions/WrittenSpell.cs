namespace Compliance.Types.Regions;

/// <summary>A stretch of days to be written into a register; the places it names are places among those written, none is −1.</summary>
internal sealed record WrittenSpell(int Parent, int From, int SureFrom, int SureUntil, int Until, string Zh, string En, string Other, IReadOnlyList<int> Successors);
