using System.Runtime.InteropServices;
using Compliance.Facts;
using Compliance.Text;

namespace Compliance.Findings.Explanations;

/// <summary>Where a fact stands: the thing it belongs to, and the name of the field below it.</summary>
/// <param name="Owner">The thing; <see langword="null"/> where none is declared.</param>
/// <param name="Field">The field; <see langword="null"/> for the thing itself.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FactPlace(Entity? Owner, FieldName? Field)
{
    /// <summary>Gets the place in words.</summary>
    public LocalizedText Label => (Owner, Field) switch
    {
        (null, null) => LocalizedText.Same("?"),
        (null, { } name) => name.Text,
        ({ } owner, null) => owner.Label,
        (_, { StandsAlone: true } name) => name.Text,
        ({ } owner, { } name) => FieldName.Join(owner.Label, name.Text),
    };
}
