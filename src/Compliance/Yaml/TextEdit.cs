using System.Runtime.InteropServices;

namespace Compliance.Yaml;

/// <summary>A mistake put right, so that reading can go on and find the next one.</summary>
/// <param name="Offset">Where the replaced stretch begins.</param>
/// <param name="Length">Its length; zero inserts.</param>
/// <param name="Replacement">What stands there instead; empty deletes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextEdit(int Offset, int Length, string Replacement);
