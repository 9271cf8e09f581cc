using System.Text;
using Compliance.Text;
using Compliance.Text.Hashing;

namespace Compliance.Rules.Manifests;

/// <summary>What a manifest and a signature are about: the text of a file in UTF-8, without a byte order mark, where CR LF counts as LF.</summary>
/// <remarks>
/// A checkout with the line ends of Windows has the same hash, as YAML and JSON read both alike. No other character that may end a line counts as
/// LF: whether a comment goes on after U+2028 depends on the reader, and it could hide a line of a rule.
/// </remarks>
internal static class ManifestHash
{
    /// <summary>Gets the hash of a text, in lower-case hexadecimal.</summary>
    public static string Of(string text) => Hexadecimal.Of(Sha256.Of(Bytes(text)));

    /// <summary>Gets the bytes that are hashed, or signed.</summary>
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal));
}
