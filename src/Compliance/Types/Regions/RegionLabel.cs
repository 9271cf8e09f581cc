using Compliance.Text;

namespace Compliance.Types.Regions;

/// <summary>How a place is shown.</summary>
internal static class RegionLabel
{
    /// <summary>Gets the label of a place. A language without a name shows another's, openly: with the code.</summary>
    public static LocalizedText Of(Region region)
    {
        var last = region.Spells[^1];
        var any = Array.Find([last.Zh, last.En, last.Other], n => n.Length > 0);
        if (any is null)
        {
            return LocalizedText.Same(region.Code);
        }

        var zh = last.Zh.Length > 0 ? Chinese(region, last.Zh) : $"{(last.Other.Length > 0 ? last.Other : any)}（{region.Code}）";
        var en = last.En.Length > 0 ? last.En : $"{(last.Other.Length > 0 ? last.Other : any)} ({region.Code})";
        return new LocalizedText(zh, en);
    }

    /// <summary>Gets the label of a place beside its code, which is not repeated.</summary>
    public static LocalizedText BesideCode(Region region)
    {
        var last = region.Spells[^1];
        return last.En.Length > 0 ? region.Label
            : last.Zh.Length > 0 ? new LocalizedText(region.Label.Zh, region.Label.Zh)
            : LocalizedText.Same(last.Other.Length > 0 ? last.Other : region.Code);
    }

    // A name that several places have is shown with what they lie in, as people write it.
    private static string Chinese(Region region, string name) =>
        region.Parent is not { Parent: not null } parent || region.IsOnlyOneNamed(name) ? name : parent.Label.Zh + name;
}
