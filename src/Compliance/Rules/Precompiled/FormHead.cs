using System.Text;

namespace Compliance.Rules.Precompiled;

/// <summary>What a form begins with: who wrote it, and from what.</summary>
/// <param name="Writer">The identity of the library that wrote it.</param>
/// <param name="ContentHash">The hash of the files it was made from.</param>
/// <param name="Length">The number of bytes it takes.</param>
internal sealed record FormHead(string Writer, string ContentHash, int Length)
{
    // Two short lines; what is longer is none.
    private const int Longest = 512;

    /// <summary>Gets whether this build of the library wrote the form: no other can be trusted to mean the same by it.</summary>
    public bool IsOurs => Writer == FormIdentity.Text;

    /// <summary>Writes the head of a form that this build of the library makes.</summary>
    public static byte[] Write(string contentHash) => Encoding.UTF8.GetBytes($"{FormIdentity.Text}\n{contentHash}\n");

    /// <summary>Reads the head; <see langword="null"/> where there is none.</summary>
    public static FormHead? Read(ReadOnlySpan<byte> form)
    {
        var start = form[..Math.Min(form.Length, Longest)];
        var first = start.IndexOf((byte)'\n');
        var second = first < 0 ? -1 : start[(first + 1)..].IndexOf((byte)'\n');
        return second < 0 ? null : new FormHead(
            Encoding.UTF8.GetString(start[..first]),
            Encoding.UTF8.GetString(start.Slice(first + 1, second)),
            first + second + 2);
    }
}
