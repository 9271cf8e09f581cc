using Compliance.Facts.Words;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>Free text, in Unicode normalisation form C.</summary>
public sealed class TextValue(string value, SourceSpan span) : SimpleValue(span)
{
    /// <summary>The longest text that a declaration can hold, in UTF-16 units: no name, reference or scope in words is longer.</summary>
    public const int Longest = 10_000;

    private long _comparedKey;

    /// <summary>Gets the text.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public override FactTypeKind Kind => FactTypeKind.Text;

    /// <inheritdoc/>
    public override string Canonical => Value;

    /// <inheritdoc/>
    public override LocalizedText Display => Abbreviation.Name(Value);

    /// <summary>Gets a number, more than 0, that is the same for texts which are compared as equal, and may be the same for others.</summary>
    /// <remarks>Found when first used: two threads may each find it, and it is the same in one process only.</remarks>
    internal long ComparedKey => _comparedKey != 0 ? _comparedKey : _comparedKey = KeyOf(Compared);

    /// <summary>Gets the text by which it is compared (<see cref="TextEquality"/>).</summary>
    internal string Compared => field ??= TextEquality.KeyOf(Value);

    // That of its word, so that a word needs no value to be looked up.
    private static long KeyOf(string compared) =>
        Word.Of(compared) is > Word.Something and var word ? word : (uint)compared.GetHashCode(StringComparison.Ordinal) + 1L;
}
