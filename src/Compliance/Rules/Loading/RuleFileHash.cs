using System.Security.Cryptography;
using System.Text;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>Hashes of rule files: SHA-256 over paths and texts, in lower-case hexadecimal.</summary>
internal static class RuleFileHash
{
    /// <summary>Gets the hash of what files say, which identifies a version of a pack.</summary>
    /// <remarks>
    /// Line ends count as LF, so that a checkout on Windows has the hash of the same commit elsewhere. Paths are those
    /// inside the pack, or from the folder "vocabulary" or "sources" on: their location does not change their content.
    /// </remarks>
    public static string OfContent(IEnumerable<ParsedFile> files) => ContentHash.OfParts(
        files.Select(f => (Name: f.Place.HashedName, f.File.Text))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .ThenBy(f => f.Text, StringComparer.Ordinal)
            .SelectMany(f => new[] { f.Name, f.Text.ReplaceLineEndings("\n") }));

    /// <summary>Gets the hash of all files but cases and corpora, character for character: the places in a precompiled form are counted in characters.</summary>
    public static string OfCharacters(RuleFileSet files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var folders = RuleFilePlace.PackFolders(files.Files.Select(f => f.Path));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Files)
        {
            if (RuleFilePlace.Of(file.Path, folders).Kind is { IsReadLater: true })
            {
                continue;
            }

            // As the parts of a ContentHash. A file that cannot be read is hashed as empty: no form is made of it.
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData("\0"u8);
            hash.AppendData(file.Utf8(ReadLimits.Authored));
            hash.AppendData("\0"u8);
        }

        return Hexadecimal.Of(hash.GetHashAndReset());
    }
}
