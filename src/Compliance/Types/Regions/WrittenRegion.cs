namespace Compliance.Types.Regions;

/// <summary>A place to be written into a register.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Trees">The trees that hold it, one bit each.</param>
/// <param name="Spells">Its stretches of days, the earliest first.</param>
/// <param name="FurtherNames">What it is also called.</param>
internal sealed record WrittenRegion(string Code, uint Trees, IReadOnlyList<WrittenSpell> Spells, IReadOnlyList<string> FurtherNames)
{
    /// <summary>Gets whether it never changed.</summary>
    public bool IsConstant => Spells is [{ From: 0, Until: RegionSpell.Always }];
}
