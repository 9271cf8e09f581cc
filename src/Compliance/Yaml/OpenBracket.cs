using System.Runtime.InteropServices;

namespace Compliance.Yaml;

/// <summary>A flow list or mapping that has not ended yet.</summary>
/// <param name="Bracket">The opening bracket.</param>
/// <param name="Offset">Its place.</param>
/// <param name="ExpectsKey">Whether the next token begins an entry.</param>
/// <param name="IsFullWidth">Whether the author wrote a full-width colon after a key, and so may write full-width commas too.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OpenBracket(char Bracket, int Offset, bool ExpectsKey, bool IsFullWidth = false)
{
    /// <summary>Gets the bracket that closes it.</summary>
    public char Closing => Bracket == '[' ? ']' : '}';
}
