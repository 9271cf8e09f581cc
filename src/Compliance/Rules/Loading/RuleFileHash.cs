using System.Buffers;
using Compliance.Rules.Loading.Paths;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>Hashes of rule files: SHA-256 over paths and texts, in lower-case hexadecimal.</summary>
internal static class RuleFileHash
{
    // Fewer are read before another thread begins.
    private const int FilesOfAPiece = 64;
    private const int BytesOfAPiece = 32 * 1024;

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
        var read = Read(files);
        using var hash = new ContentHash();
        if (read.Count < 4 * FilesOfAPiece || !read.TrueForAll(f => f.IsOnDisk))
        {
            var output = new ArrayBufferWriter<byte>();
            foreach (var file in read)
            {
                Write(file, output);
                hash.Add(output.WrittenSpan);
                output.ResetWrittenCount();
            }

            return hash.Finish();
        }

        // Another thread reads from the end, this one from the beginning; a piece is read by whoever comes first.
        var pieces = new Lazy<ArrayBufferWriter<byte>>[(read.Count + FilesOfAPiece - 1) / FilesOfAPiece];
        for (var i = 0; i < pieces.Length; i++)
        {
            var first = i * FilesOfAPiece;
            pieces[i] = new Lazy<ArrayBufferWriter<byte>>(() => Piece(read, first));
        }

        ThreadPool.UnsafeQueueUserWorkItem(
            static all =>
            {
                for (var i = all.Length - 1; i > 0 && !all[i].IsValueCreated; i--)
                {
                    _ = all[i].Value;
                }
            },
            pieces,
            preferLocal: false);
        foreach (var piece in pieces)
        {
            hash.Add(piece.Value.WrittenSpan);
        }

        return hash.Finish();
    }

    private static List<RuleFile> Read(RuleFileSet files)
    {
        var packs = RuleFilePlace.PackFolders(files.Files.Select(f => f.Path));
        var read = new List<RuleFile>(files.Files.Length);
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

            if (RuleFilePlace.KindOf(file.Path, pack) is not { IsReadLater: true })
            {
                read.Add(file);
            }
        }

        return read;
    }

    private static ArrayBufferWriter<byte> Piece(List<RuleFile> files, int first)
    {
        var output = new ArrayBufferWriter<byte>(BytesOfAPiece);
        for (var i = first; i < files.Count && i < first + FilesOfAPiece; i++)
        {
            Write(files[i], output);
        }

        return output;
    }

    // As the parts of a ContentHash. A file that cannot be read is hashed as empty: no form is made of it.
    private static void Write(RuleFile file, ArrayBufferWriter<byte> output)
    {
        ContentHash.Write(file.Path, output);
        file.WriteUtf8(ReadLimits.Authored, output);
        output.Write("\0"u8);
    }
}
