using System.IO.Compression;

namespace Compliance.Fuzzing.Tests.Mutating;

/// <summary>Changes a part of a packed file, and packs it again: changed bytes of the package alone would nearly always break a checksum.</summary>
/// <param name="random">The random numbers.</param>
internal sealed class ZipMutator(Random random)
{
    /// <summary>Changes the package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="change">Changes a part.</param>
    public byte[] Change(byte[] package, Func<byte[], byte[]> change)
    {
        var parts = Read(package);
        var at = random.Next(parts.Count);
        switch (random.Next(8))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add(parts[at]);
                break;
            case 2:
                parts[at] = (parts[at].Name, parts[random.Next(parts.Count)].Content);
                break;
            default:
                parts[at] = (parts[at].Name, change(parts[at].Content));
                break;
        }

        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static List<(string Name, byte[] Content)> Read(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(e => (e.FullName, ContentOf(e)))];
    }

    private static byte[] ContentOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
