using System.Text;

namespace Compliance.Syntax.Decoding;

/// <summary>Recognises encodings that are refused, so that the advice can name them.</summary>
internal static class EncodingSignature
{
    /// <summary>Names a Unicode encoding other than UTF-8, by its mark or by its zero bytes.</summary>
    public static string? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return "UTF-32 LE";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return "UTF-32 BE";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return "UTF-16 LE";
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? "UTF-16 BE" : DetectByZeroBytes(bytes[..Math.Min(bytes.Length, 256)]);
    }

    /// <summary>Gets whether bytes that are not UTF-8 read as Chinese in GB 18030, which Chinese Windows calls ANSI.</summary>
    public static bool LooksLikeGb18030(ReadOnlySpan<byte> bytes)
    {
        try
        {
            // In the framework since .NET Core 3; no package, and nothing is registered process-wide.
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
                "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            var sample = bytes[..Math.Min(bytes.Length, 1 << 16)];
            var text = new char[sample.Length];
            var length = encoding?.GetDecoder().GetChars(sample, text, flush: false) ?? 0;
            return text.AsSpan(0, length).ContainsAnyInRange('\u4E00', '\u9FFF');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static string? DetectByZeroBytes(ReadOnlySpan<byte> start)
    {
        // "a:" in UTF-16 without a mark is 61 00 3A 00: half the bytes of any text with ASCII in it are zero.
        var (even, odd) = (0, 0);
        for (var i = 0; i < start.Length; i++)
        {
            if (start[i] == 0)
            {
                _ = (i & 1) == 0 ? even++ : odd++;
            }
        }

        return start.Length < 8 || Math.Max(even, odd) * 5 <= start.Length ? null : odd > even ? "UTF-16 LE" : "UTF-16 BE";
    }
}
