using System.Security.Cryptography;
using System.Text;

namespace Compliance.Text;

/// <summary>The hash by which equal texts are recognised: the SHA-256 in UTF-8, in lower-case hexadecimal.</summary>
internal static class ContentHash
{
    /// <summary>Gets the hash of a text.</summary>
    public static string Of(string text) => Hexadecimal.Of(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Gets the hash of several texts, such as the paths and contents of files, in their order.</summary>
    public static string OfParts(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            // A zero byte ends each part, so that no two lists of parts are equal when joined.
            hash.AppendData(Encoding.UTF8.GetBytes($"{part}\0"));
        }

        return Hexadecimal.Of(hash.GetHashAndReset());
    }
}
