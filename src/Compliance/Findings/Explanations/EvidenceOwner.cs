using Compliance.Text;

namespace Compliance.Findings.Explanations;

/// <summary>The thing that evidence is a fact of: an activity, a licence, the company; or a whole list of things.</summary>
/// <param name="Path">Its path by ids, as <c>activities[wallet]</c> or <c>licences</c>; it distinguishes things of the same name.</param>
/// <param name="Label">What a reader calls it. It may hold any character.</param>
public sealed record EvidenceOwner(string Path, LocalizedText Label)
{
    /// <summary>Gets the path.</summary>
    public override string ToString() => Path;
}
