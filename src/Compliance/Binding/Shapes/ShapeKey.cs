using Compliance.Text;

namespace Compliance.Binding.Shapes;

/// <summary>A key of a mapping of an authored file.</summary>
/// <param name="Key">The key in its two spellings.</param>
/// <param name="Use">Whether it must be written.</param>
/// <param name="Form">What its value may be.</param>
/// <param name="Description">What it says, for authors: one sentence in each language.</param>
public sealed record ShapeKey(Keyword Key, KeyUse Use, ValueForm Form, LocalizedText Description)
{
    /// <summary>Gets the id of the key.</summary>
    public override string ToString() => Key.Id;
}
