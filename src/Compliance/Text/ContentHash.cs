using System.Security.Cryptography;
using System.Text;

namespace Compliance.Text;

/// <summary>The hash by which files with the same text are recognised.</summary>
internal static class ContentHash
{
    /// <summary>Gets the SHA-256 of a text in UTF-8, in lower-case hexadecimal.</summary>
    public static string Of(string text) => Hexadecimal.Of(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
