using System.Security.Cryptography;
using System.Text;

namespace Compliance.Rules.Loading;

/// <summary>The SHA-256 over the paths and texts of files.</summary>
internal static class ContentHash
{
    /// <summary>Gets the hash in lower-case hexadecimal.</summary>
    /// <remarks>
    /// Line ends count as LF, so that a checkout on Windows has the hash of the same commit elsewhere. Paths are those
    /// inside the pack, or from the folder "vocabulary" or "sources" on: their location does not change their content.
    /// </remarks>
    public static string Of(IEnumerable<ParsedFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in files.Select(f => (Name: f.Place.HashedName, f.File.Text)).OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Text, StringComparer.Ordinal))
        {
            // A zero ends each part, so that no two sets of files read the same when strung together.
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{text.ReplaceLineEndings("\n")}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
