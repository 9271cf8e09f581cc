using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Types;

namespace Compliance.Evaluation.Asserting;

/// <summary>A place of the declaration that says that there is none.</summary>
/// <param name="Path">The path by ids.</param>
/// <param name="Place">The same in words; nowhere for a list of things or a single thing.</param>
/// <param name="Value">The value; <see langword="null"/> for a list of things or a single thing.</param>
/// <param name="Set">The list of things, or the single thing; <see langword="null"/> for a value.</param>
internal sealed record Claim(string Path, FactPlace Place, FactValue? Value, EntitySet? Set)
{
    /// <summary>Gets whether it is said of all entries of a map that are not named.</summary>
    public bool IsOfOthers { get; init; }

    /// <summary>Gets the field that has the value; <see langword="null"/> for a list of things or a single thing.</summary>
    public Field? Field { get; init; }
}
