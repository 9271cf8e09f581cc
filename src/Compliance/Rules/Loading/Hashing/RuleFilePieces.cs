using System.Buffers;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Hashing;

namespace Compliance.Rules.Loading.Hashing;

/// <summary>Rule files in pieces that are read and hashed one after the other, from a few hundred files on by two threads: each reads into one buffer.</summary>
/// <param name="files">The files.</param>
internal sealed class RuleFilePieces(List<RuleFile> files)
{
    private const int FilesOfAPiece = 64;

    // Fewer are read before another thread begins.
    private const int PiecesOfOneThread = 4;

    // Of most pieces; less than what the collector counts among the large.
    private const int UsualBytes = 64 * 1024;

    private readonly int[] _taken = new int[(files.Count + FilesOfAPiece - 1) / FilesOfAPiece];
    private readonly byte[] _hashes = new byte[(files.Count + FilesOfAPiece - 1) / FilesOfAPiece * Sha256.Size];

    /// <summary>Gets the hash of paths and texts: the SHA-256 over those of the pieces.</summary>
    public byte[] Hash()
    {
        // Another thread reads from the end, this one from the beginning. One that never begins is not waited for.
        var isShared = _taken.Length > PiecesOfOneThread && files.TrueForAll(f => f.IsOnDisk);
        var other = isShared ? Task.Run(ReadFromTheEnd) : Task.CompletedTask;
        if (ReadFromTheBeginning() < _taken.Length)
        {
            other.GetAwaiter().GetResult();
        }

        return Sha256.Of(_hashes);
    }

    private int ReadFromTheBeginning()
    {
        var buffer = new ArrayBufferWriter<byte>(UsualBytes);
        var read = 0;
        while (read < _taken.Length && TryRead(read, buffer))
        {
            read++;
        }

        return read;
    }

    private void ReadFromTheEnd()
    {
        var buffer = new ArrayBufferWriter<byte>(UsualBytes);
        for (var piece = _taken.Length - 1; piece >= 0 && TryRead(piece, buffer); piece--)
        {
        }
    }

    // The piece that the other thread has is the last of its own.
    private bool TryRead(int piece, ArrayBufferWriter<byte> buffer)
    {
        if (Interlocked.Exchange(ref _taken[piece], 1) != 0)
        {
            return false;
        }

        buffer.ResetWrittenCount();
        var first = piece * FilesOfAPiece;
        for (var i = first; i < files.Count && i < first + FilesOfAPiece; i++)
        {
            // As the parts of a ContentHash. A file that cannot be read is hashed as empty: no form is made of it.
            ContentHash.Write(files[i].Path, buffer);
            files[i].WriteUtf8(ReadLimits.Authored, buffer);
            buffer.Write("\0"u8);
        }

        StripedHash.Write(buffer.WrittenSpan, _hashes.AsSpan(piece * Sha256.Size, Sha256.Size));
        return true;
    }
}
