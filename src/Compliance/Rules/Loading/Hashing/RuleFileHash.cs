using Compliance.Rules.Loading.Paths;
using Compliance.Text;

namespace Compliance.Rules.Loading.Hashing;

/// <summary>Hashes of rule files, in lower-case hexadecimal.</summary>
internal static class RuleFileHash
{
    /// <summary>Gets the SHA-256 of what files say, which identifies a version of a pack.</summary>
    /// <remarks>
    /// Line ends count as LF, so that a checkout on Windows has the hash of the same commit elsewhere. Paths are those
    /// inside the pack, or from the folder "vocabulary" or "sources" on: their location does not change their content.
    /// </remarks>
    public static string OfContent(IEnumerable<ParsedFile> files) => ContentHash.OfParts(
        files.Select(f => (Name: f.Place.HashedName, f.File.Text))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .ThenBy(f => f.Text, StringComparer.Ordinal)
            .SelectMany(f => new[] { f.Name, f.Text.ReplaceLineEndings("\n") }));

    /// <summary>Gets the key of all files but cases and corpora, character for character: the places in a precompiled form are counted in characters.</summary>
    public static string OfCharacters(RuleFileSet files) => OfCharacters(files, out _);

    /// <summary>Gets the same.</summary>
    /// <param name="files">The files.</param>
    /// <param name="others">Gets the paths of cases and corpora.</param>
    public static string OfCharacters(RuleFileSet files, out IReadOnlyList<string> others)
    {
        ArgumentNullException.ThrowIfNull(files);
        var packs = RuleFilePlace.PackFolders(files.Files.Select(f => f.Path));
        var (read, later) = (new List<RuleFile>(files.Files.Length), new List<string>());
        var (folder, pack) = (string.Empty, RuleFilePlace.PackOf(string.Empty, packs));
        foreach (var file in files.Files)
        {
            // They are in order: most lie where the one before does.
            var own = RulePath.FolderOf(file.Path.AsSpan());
            if (!own.SequenceEqual(folder))
            {
                folder = own.ToString();
                pack = RuleFilePlace.PackOf(folder, packs);
            }

            if (RuleFilePlace.KindOf(file.Path, pack) is { IsReadLater: true })
            {
                later.Add(file.Path);
            }
            else
            {
                read.Add(file);
            }
        }

        others = later;
        return Hexadecimal.Of(new RuleFilePieces(read).Hash());
    }
}
