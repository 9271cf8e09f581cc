using System.Globalization;
using Compliance.Facts;
using Compliance.Text;

namespace Compliance.Findings.Explanations;

/// <summary>Puts the contents of a list of things into words. Of a long list only the length is given.</summary>
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
