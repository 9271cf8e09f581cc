using System.Globalization;
using System.Text;

namespace Compliance.Cli.LanguageServer.Protocol;

/// <summary>Reads messages with their headers from a stream. What a client can make it hold in memory is bounded.</summary>
/// <param name="stream">The stream.</param>
internal sealed class MessageReader(Stream stream)
{
    /// <summary>How long the headers of a message may be, in bytes.</summary>
    public const int MostHeaderBytes = 4096;

    /// <summary>How long a message may be, in bytes.</summary>
    public const int MostContentBytes = 32 * 1024 * 1024;

    private const string Length = "Content-Length:";

    private readonly byte[] _buffer = new byte[8192];
    private int _at;
    private int _filled;

    /// <summary>Reads the next message.</summary>
    /// <returns>Its content; <see langword="null"/> at the end of the stream.</returns>
    /// <exception cref="RpcException">The headers are none, or say too much: where the next message begins is not known.</exception>
    public byte[]? Read()
    {
        var length = -1;
        var headerBytes = 0;
        while (ReadLine(ref headerBytes) is { } line)
        {
            if (line.Length == 0)
            {
                return length < 0 ? throw new RpcException(RpcErrors.InvalidRequest, "There is no header Content-Length.") : Content(length);
            }

            if (line.StartsWith(Length, StringComparison.OrdinalIgnoreCase))
            {
                length = int.TryParse(line.AsSpan(Length.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostContentBytes
                    ? number
                    : throw new RpcException(RpcErrors.InvalidRequest, $"Content-Length is not a number of bytes up to {MostContentBytes}.");
            }
            else if (!line.Contains(':', StringComparison.Ordinal))
            {
                throw new RpcException(RpcErrors.InvalidRequest, "A header has a name, a colon and a value.");
            }
        }

        return headerBytes == 0 ? null : throw new RpcException(RpcErrors.InvalidRequest, "The stream ends in the headers of a message.");
    }

    private string? ReadLine(ref int headerBytes)
    {
        var line = new StringBuilder();
        while (Next() is { } unit)
        {
            if (++headerBytes > MostHeaderBytes)
            {
                throw new RpcException(RpcErrors.InvalidRequest, $"The headers of a message are longer than {MostHeaderBytes} bytes.");
            }

            if (unit == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)unit);
        }

        return line.Length == 0 ? null : throw new RpcException(RpcErrors.InvalidRequest, "The stream ends in the headers of a message.");
    }

    // Memory is taken as the bytes arrive, not as many as were announced.
    private byte[] Content(int length)
    {
        using var content = new MemoryStream(Math.Min(length, 1 << 16));
        while (content.Length < length)
        {
            if (_at == _filled && !Fill())
            {
                throw new RpcException(RpcErrors.InvalidRequest, "The stream ends in a message.");
            }

            var part = Math.Min(_filled - _at, length - (int)content.Length);
            content.Write(_buffer, _at, part);
            _at += part;
        }

        return content.ToArray();
    }

    private byte? Next() => _at < _filled || Fill() ? _buffer[_at++] : null;

    private bool Fill()
    {
        (_at, _filled) = (0, stream.Read(_buffer, 0, _buffer.Length));
        return _filled > 0;
    }
}
