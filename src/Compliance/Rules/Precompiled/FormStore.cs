using Compliance.Text.Hashing;
using Microsoft.Win32.SafeHandles;

namespace Compliance.Rules.Precompiled;

/// <summary>A folder that keeps precompiled forms, each under the key of what it was made from: another build of the library, or a changed file, is another key.</summary>
/// <param name="folder">The folder; made when a form is kept.</param>
internal sealed class FormStore(string folder)
{
    private const string Extension = ".form";
    private const string Unfinished = ".tmp";

    // Writing one takes less than a second.
    private static readonly TimeSpan LongestWriting = TimeSpan.FromHours(1);

    // One folder serves several sets of rules and several builds.
    private const int MostKept = 16;

    /// <summary>Gets the path of the form with a key.</summary>
    public string PathOf(string key) => Path.Combine(folder, key + Extension);

    /// <summary>Gets a form.</summary>
    /// <returns>The form; <see langword="null"/> where there is none, or where it cannot be read or is not whole.</returns>
    public byte[]? Find(string key)
    {
        // Most folders have none, and an exception costs a start more than to ask.
        var path = PathOf(key);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(file) - Sha256.Size;
            if (length is <= 0 or > int.MaxValue)
            {
                return null;
            }

            var (form, hash) = (GC.AllocateUninitializedArray<byte>((int)length), new byte[Sha256.Size]);
            return IsFilled(file, form, 0) && IsFilled(file, hash, length) && StripedHash.Of(form).AsSpan().SequenceEqual(hash) ? form : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a form, in one step, and takes the oldest away where there are many.</summary>
    /// <returns>Where it lies.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public string Keep(string key, byte[] form)
    {
        Directory.CreateDirectory(folder);
        var path = PathOf(key);
        var temporary = Path.Combine(folder, $"{key}.{Guid.NewGuid():N}{Unfinished}");
        try
        {
            File.WriteAllBytes(temporary, [.. form, .. StripedHash.Of(form)]);
            RemoveLeftovers(File.GetLastWriteTimeUtc(temporary));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        foreach (var old in new DirectoryInfo(folder).EnumerateFiles("*" + Extension).OrderByDescending(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal).Skip(MostKept))
        {
            if (old.FullName != Path.GetFullPath(path))
            {
                Remove(old);
            }
        }

        return path;
    }

    // Of runs that were killed. The times are all of the file system, whatever the clock here says; one that was set back since makes a leftover stay longer.
    private void RemoveLeftovers(DateTime now)
    {
        foreach (var left in new DirectoryInfo(folder).EnumerateFiles("*" + Unfinished))
        {
            if (now - left.LastWriteTimeUtc > LongestWriting)
            {
                Remove(left);
            }
        }
    }

    // What is somebody else's stays: it is in nobody's way.
    private static void Remove(FileInfo file)
    {
        try
        {
            file.Delete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private static bool IsFilled(SafeFileHandle file, Span<byte> content, long at)
    {
        while (content.Length > 0)
        {
            if (RandomAccess.Read(file, content, at) is not (> 0 and var read))
            {
                return false;
            }

            content = content[read..];
            at += read;
        }

        return true;
    }
}
