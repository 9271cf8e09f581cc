using Compliance.Text;

namespace Compliance.Cli.Differing;

/// <summary>A part of a rule that is compared with the part of the same key in the other version.</summary>
/// <param name="Key">What tells it from the other parts.</param>
/// <param name="Canonical">What it says, the same whatever language it was written in.</param>
/// <param name="Display">What it says, for readers.</param>
internal sealed record ComparedPart(string Key, string Canonical, LocalizedText Display)
{
    /// <summary>Gets whether it is compared only where both versions have it.</summary>
    public bool IsOfBoth { get; init; }

    /// <summary>Gathers parts by their keys; of several with one key each is numbered.</summary>
    public static Dictionary<string, ComparedPart> ByKey(IEnumerable<ComparedPart> parts)
    {
        var byKey = new Dictionary<string, ComparedPart>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var key = part.Key;
            for (var i = 2; !byKey.TryAdd(key, part); i++)
            {
                key = $"{part.Key} {i}";
            }
        }

        return byKey;
    }
}
