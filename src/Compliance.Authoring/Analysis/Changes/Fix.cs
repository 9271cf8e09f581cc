using Compliance.Text;

namespace Compliance.Authoring.Analysis.Changes;

/// <summary>A change that follows the advice of a diagnostic.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Change">The change.</param>
/// <param name="IsPreferred">Whether it is the one that was probably meant.</param>
public sealed record Fix(LocalizedText Title, TextChange Change, bool IsPreferred)
{
    /// <summary>Gets the title.</summary>
    public override string ToString() => Title.En;
}
