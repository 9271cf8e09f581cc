using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Unicode;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Syntax.Decoding;

/// <summary>Decodes files and streams into text. UTF-8 only: guessing an encoding would mean guessing the wording of the law.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file that people write, with the limits for such files.</summary>
    /// <param name="path">The name shown in messages.</param>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The text without a leading byte order mark, or <see langword="null"/> after an error.</returns>
    internal static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics) =>
        Decode(path, bytes, ReadLimits.Authored, diagnostics);

    /// <summary>Decodes a file.</summary>
    /// <param name="path">The name shown in messages.</param>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The text without a leading byte order mark, or <see langword="null"/> after an error.</returns>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, ReadLimits limits, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!IsAcceptable(path, bytes, limits, diagnostics))
        {
            return null;
        }

        bytes = bytes[SignatureLength(bytes)..];
        try
        {
            return new SourceFile(path, StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException invalid)
        {
            diagnostics.Add(InvalidBytes(new SourceFile(path, Encoding.UTF8.GetString(bytes)), bytes, invalid.Index));
            return null;
        }
    }

    /// <summary>Decodes one line of a stream. A byte order mark is no part of a line: who reads the stream has dropped it at the start.</summary>
    /// <param name="path">The name of the stream shown in messages.</param>
    /// <param name="bytes">The line without its end.</param>
    /// <param name="number">The number of the line, from 1.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The text, or <see langword="null"/> after an error.</returns>
    internal static SourceFile? DecodeLine(string path, ReadOnlySpan<byte> bytes, int number, DiagnosticBag diagnostics)
    {
        // The places of values keep the line alive, while the bytes belong to a block that is reused.
        if (Utf8.IsValid(bytes))
        {
            return SourceFile.OfLine(path, bytes.ToArray(), number);
        }

        diagnostics.Add(InvalidBytes(SourceFile.OfLine(path, Encoding.UTF8.GetString(bytes), number), bytes, FirstInvalid(bytes)));
        return null;
    }

    /// <summary>Reads and decodes a file. The size is checked before a byte is read.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="displayPath">The name shown in messages.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="diagnostics">Receives what is wrong, a missing file included.</param>
    /// <returns>The text, or <see langword="null"/> after an error.</returns>
    public static SourceFile? LoadFile(string path, string displayPath, ReadLimits limits, DiagnosticBag diagnostics) =>
        LoadFile(path, displayPath, limits, diagnostics, keepsUtf8: false);

    /// <summary>Reads and decodes a stream to its end, or to the first byte over the limit.</summary>
    /// <param name="stream">The content; it stays open.</param>
    /// <param name="displayPath">The name shown in messages.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="diagnostics">Receives what is wrong, a failure to read included.</param>
    /// <returns>The text, or <see langword="null"/> after an error.</returns>
    public static SourceFile? LoadStream(Stream stream, string displayPath, ReadLimits limits, DiagnosticBag diagnostics) =>
        LoadStream(stream, displayPath, limits, diagnostics, keepsUtf8: false);

    /// <summary>Copies the bytes of an ordinary file in one piece, without a byte order mark, whatever they are: less work than reading a text, for many small files.</summary>
    /// <returns>Whether it could be read like that, and is not larger than the limit.</returns>
    internal static bool TryCopy(string path, ReadLimits limits, ArrayBufferWriter<byte> output)
    {
        try
        {
            var read = LinuxFile.IsSupported ? LinuxFile.Read(path, limits.MaxBytes, output) : ReadInto(path, limits, output);
            if (read < 0)
            {
                return false;
            }

            var content = output.GetSpan(read + 1)[..read];
            var mark = SignatureLength(content);
            if (mark > 0)
            {
                content[mark..].CopyTo(content);
            }

            output.Advance(read - mark);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    // How many bytes there are at the beginning of the room; −1 where the file is longer, or shorter than it was.
    private static int ReadInto(string path, ReadLimits limits, ArrayBufferWriter<byte> output)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(handle);
        if (length > limits.MaxBytes)
        {
            return -1;
        }

        var content = output.GetSpan((int)length + 1)[..(int)length];
        var filled = 0;
        while (filled < content.Length && RandomAccess.Read(handle, content[filled..], filled) is > 0 and var read)
        {
            filled += read;
        }

        return filled == content.Length ? filled : -1;
    }

    // With keepsUtf8 the text stays as it was read, for large files that programs write.
    internal static SourceFile? LoadFile(string path, string displayPath, ReadLimits limits, DiagnosticBag diagnostics, bool keepsUtf8)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(displayPath);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var size = stream.CanSeek ? stream.Length : 0;
            if (size > limits.MaxBytes)
            {
                diagnostics.Add(FileDiagnostics.FileTooLarge(WholeFile(displayPath), size, limits.MaxBytes));
                return null;
            }

            return Decode(displayPath, ReadAtMost(stream, limits.MaxBytes + 1), limits, diagnostics, keepsUtf8);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Add(FileDiagnostics.FileNotFound(WholeFile(displayPath)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Add(FileDiagnostics.FileUnreadable(WholeFile(displayPath), e.Message));
        }

        return null;
    }

    internal static SourceFile? LoadStream(Stream stream, string displayPath, ReadLimits limits, DiagnosticBag diagnostics, bool keepsUtf8)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(displayPath);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            return Decode(displayPath, ReadAtMost(stream, limits.MaxBytes + 1), limits, diagnostics, keepsUtf8);
        }
        catch (IOException e)
        {
            diagnostics.Add(FileDiagnostics.FileUnreadable(WholeFile(displayPath), e.Message));
            return null;
        }
    }

    // The same without a synchronous call on the stream.
    internal static async Task<SourceFile?> LoadStreamAsync(
        Stream stream, string displayPath, ReadLimits limits, DiagnosticBag diagnostics, bool keepsUtf8, CancellationToken cancellationToken)
    {
        try
        {
            var content = new ArrayBufferWriter<byte>(FirstSize(stream));
            while (content.WrittenCount <= limits.MaxBytes)
            {
                var room = content.GetMemory(1);
                var read = await stream.ReadAsync(room[..(int)Math.Min(room.Length, limits.MaxBytes + 1 - content.WrittenCount)], cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                content.Advance(read);
            }

            return Decode(displayPath, content.WrittenMemory, limits, diagnostics, keepsUtf8);
        }
        catch (IOException e)
        {
            diagnostics.Add(FileDiagnostics.FileUnreadable(WholeFile(displayPath), e.Message));
            return null;
        }
    }

    // From a pipe: what was read is given back to it piece by piece.
    internal static async Task<SourceFile?> LoadPipeAsync(
        PipeReader pipe, string displayPath, ReadLimits limits, DiagnosticBag diagnostics, bool keepsUtf8, CancellationToken cancellationToken)
    {
        try
        {
            var content = new ArrayBufferWriter<byte>();
            while (true)
            {
                var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                if (read.IsCanceled)
                {
                    pipe.AdvanceTo(read.Buffer.Start);
                    throw new OperationCanceledException("The reading of the pipe was cancelled.");
                }

                var taken = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, limits.MaxBytes + 1 - content.WrittenCount));
                foreach (var piece in taken)
                {
                    content.Write(piece.Span);
                }

                pipe.AdvanceTo(taken.End);
                if ((read.IsCompleted && taken.Length == read.Buffer.Length) || content.WrittenCount > limits.MaxBytes)
                {
                    return Decode(displayPath, content.WrittenMemory, limits, diagnostics, keepsUtf8);
                }
            }
        }
        catch (IOException e)
        {
            diagnostics.Add(FileDiagnostics.FileUnreadable(WholeFile(displayPath), e.Message));
            return null;
        }
    }

    private static int FirstSize(Stream stream) => (int)Math.Clamp(stream.CanSeek ? stream.Length + 1 : 4096, 256, int.MaxValue / 2);

    // The reported length of a pipe or a growing file is unreliable, so reading stops one byte after the limit.
    private static ReadOnlyMemory<byte> ReadAtMost(Stream stream, long limit)
    {
        var content = new ArrayBufferWriter<byte>(FirstSize(stream));
        while (content.WrittenCount < limit)
        {
            var room = content.GetSpan(1);
            var read = stream.Read(room[..(int)Math.Min(room.Length, limit - content.WrittenCount)]);
            if (read == 0)
            {
                break;
            }

            content.Advance(read);
        }

        return content.WrittenMemory;
    }

    internal static SourceFile? Decode(string path, ReadOnlyMemory<byte> bytes, ReadLimits limits, DiagnosticBag diagnostics, bool keepsUtf8)
    {
        if (!keepsUtf8 || !Utf8.IsValid(bytes.Span))
        {
            return Decode(path, bytes.Span, limits, diagnostics);
        }

        return IsAcceptable(path, bytes.Span, limits, diagnostics) ? SourceFile.OfUtf8(path, bytes[SignatureLength(bytes.Span)..]) : null;
    }

    private static bool IsAcceptable(string path, ReadOnlySpan<byte> bytes, ReadLimits limits, DiagnosticBag diagnostics)
    {
        if (bytes.Length > limits.MaxBytes)
        {
            diagnostics.Add(FileDiagnostics.FileTooLarge(WholeFile(path), bytes.Length, limits.MaxBytes));
            return false;
        }

        if (EncodingSignature.Detect(bytes) is { } encoding)
        {
            diagnostics.Add(FileDiagnostics.UnsupportedEncoding(WholeFile(path), encoding));
            return false;
        }

        return true;
    }

    private static int SignatureLength(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? 3 : 0;

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetCharCount(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            return invalid.Index;
        }
    }

    // The file is shown with replacement characters, so that line, column and code frame can be given.
    private static Diagnostic InvalidBytes(SourceFile file, ReadOnlySpan<byte> bytes, int index)
    {
        var span = new SourceSpan(file, Encoding.UTF8.GetCharCount(bytes[..index]), 1);
        return FileDiagnostics.InvalidUtf8(span, bytes[index], EncodingSignature.LooksLikeGb18030(bytes));
    }

    private static SourceSpan WholeFile(string path) => new(new SourceFile(path, string.Empty), 0, 0);
}
