using System.Runtime.InteropServices;

namespace Compliance.Text;

/// <summary>A character of a text with its place.</summary>
/// <param name="Offset">The offset of its first UTF-16 unit.</param>
/// <param name="Length">Its number of UTF-16 units.</param>
/// <param name="CodePoint">The code point, or the unit where it is half a character.</param>
/// <param name="Kind">What it does to a reader.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundCharacter(int Offset, int Length, int CodePoint, CharacterKind Kind);
