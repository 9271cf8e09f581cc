using System.Collections.Immutable;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>A value for each code of a list. A code without one is not declared, unless the declaration gives the value of the others.</summary>
public sealed class MapValue(CodeList keys, ImmutableArray<FactValue?> values, SourceSpan span) : FactValue(span)
{
    /// <summary>Gets the code list.</summary>
    public CodeList Keys { get; } = keys;

    /// <summary>Gets the values by <see cref="Code.Index"/>; <see langword="null"/> where not declared.</summary>
    public ImmutableArray<FactValue?> Values { get; } = values;

    /// <summary>Gets the value of all codes that are not written, the same object for each of them; <see langword="null"/> where none is given.</summary>
    internal FactValue? Others { get; init; }

    /// <inheritdoc/>
    public override string Canonical =>
        $"{{{string.Join(", ", Keys.Codes.Where(k => Values[k.Index] is not null).Select(k => $"{k.Id}: {Values[k.Index]!.Canonical}"))}}}";

    /// <inheritdoc/>
    public override LocalizedText Display => Abbreviation.Text(new(
        string.Join("；", Declared.Select(k => $"{k.Label.Zh}：{Values[k.Index]!.Display.Zh}")),
        string.Join("; ", Declared.Select(k => $"{k.Label.En}: {Values[k.Index]!.Display.En}"))));

    private IEnumerable<Code> Declared => Keys.Codes.Where(k => Values[k.Index] is not null);
}
