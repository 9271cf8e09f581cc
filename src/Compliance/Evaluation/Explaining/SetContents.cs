using System.Globalization;
using Compliance.Facts;
using Compliance.Text;

namespace Compliance.Evaluation.Explaining;

/// <summary>Says what a list of things holds. A long one is told by its length; a reader does not read more.</summary>
internal static class SetContents
{
    private const int Shown = 20;

    public static string Canonical(EntitySet set)
    {
        if (set.Items.Length > Shown)
        {
            return string.Create(CultureInfo.InvariantCulture, $"[{set.Items.Length}]");
        }

        var ids = new string[set.Items.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = set.Items[i].Id;
        }

        Array.Sort(ids, StringComparer.Ordinal);
        return $"[{string.Join(", ", ids)}]";
    }

    public static LocalizedText Display(EntitySet set)
    {
        if (set.Items.Length > Shown)
        {
            return new LocalizedText($"共 {set.Items.Length} 项", $"{set.Items.Length} items");
        }

        var names = set.Items.Select(i => i.DisplayName).ToList();
        return names.Count == 0
            ? new LocalizedText("无", "none")
            : new LocalizedText(string.Join("、", names), string.Join(", ", names));
    }
}
