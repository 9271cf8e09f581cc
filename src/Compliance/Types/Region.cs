using Compliance.Text;

namespace Compliance.Types;

/// <summary>A place by its GB/T 2260 code without trailing zeros; the empty code is the whole country.</summary>
/// <param name="Code">0, 2, 4 or 6 digits: 33 is Zhejiang, 3301 Hangzhou, 330106 a district of it.</param>
/// <param name="Label">The name in both languages, or the code where the vocabulary names none.</param>
public sealed record Region(string Code, LocalizedText Label)
{
    /// <summary>The whole country.</summary>
    public static Region Nationwide { get; } = new(string.Empty, new LocalizedText("全国", "nationwide"));

    /// <summary>Determines whether <paramref name="other"/> is this place or lies in it.</summary>
    public bool Includes(Region other) => other.Code.StartsWith(Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(Region? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Gets code and name.</summary>
    public override string ToString() => $"{Code} {Label}";
}
