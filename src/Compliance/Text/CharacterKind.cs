namespace Compliance.Text;

/// <summary>What a code point does to a reader of the text.</summary>
internal enum CharacterKind
{
    /// <summary>It shows, or it is an ordinary space or line end.</summary>
    Ordinary,

    /// <summary>It is a control character: it shows nothing, and some formats cannot carry it.</summary>
    Control,

    /// <summary>It changes the direction of the text around it, so that what is shown is not what is stored.</summary>
    Bidirectional,

    /// <summary>It shows nothing, so that two different texts look the same.</summary>
    Invisible,

    /// <summary>It is a byte order mark.</summary>
    ByteOrderMark,

    /// <summary>YAML ends a line there, editors and code hosts do not.</summary>
    LineSeparator,

    /// <summary>It is half of a character outside the basic plane.</summary>
    LoneSurrogate,

    /// <summary>It chooses the shape of the character before it: needed in names and emoji, misleading in keys.</summary>
    VariationSelector,
}
