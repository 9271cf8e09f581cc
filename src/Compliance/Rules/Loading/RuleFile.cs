using System.Text;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>A rule file from any source: its path among the others, and access to its text.</summary>
public sealed class RuleFile
{
    private readonly Func<ReadLimits, DiagnosticBag, SourceFile?> _read;
    private readonly string? _location;

    private RuleFile(string path, Func<ReadLimits, DiagnosticBag, SourceFile?> read, string? location = null)
    {
        Path = path.Replace('\\', '/');
        _read = read;
        _location = location;
    }

    /// <summary>Gets the path with forward slashes; the folders in it determine what the file holds.</summary>
    public string Path { get; }

    /// <summary>Gets what is equal for two files that are one: the place on disk, else the file itself.</summary>
    internal object Identity { get => field ?? this; private init; }

    /// <summary>Makes a rule file that is read from disk when rules are loaded.</summary>
    /// <param name="location">Where it lies.</param>
    /// <param name="path">The path shown in messages.</param>
    public static RuleFile FromDisk(string location, string path)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(path);
        return new RuleFile(path, (limits, diagnostics) => TextDecoder.LoadFile(location, path, limits, diagnostics), location) { Identity = System.IO.Path.GetFullPath(location) };
    }

    /// <summary>Makes a rule file out of bytes, such as an embedded resource.</summary>
    public static RuleFile FromBytes(string path, ReadOnlyMemory<byte> content)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new RuleFile(path, (limits, diagnostics) => TextDecoder.Decode(path, content.Span, limits, diagnostics));
    }

    /// <summary>Makes a rule file out of bytes that are read each time they are needed, such as a large embedded resource.</summary>
    /// <param name="path">The path; its folders say what the file holds, and messages show it.</param>
    /// <param name="content">Reads the bytes, UTF-8; called when rules are loaded, and when a place in the file is shown.</param>
    public static RuleFile FromBytes(string path, Func<byte[]> content)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        return new RuleFile(path, (limits, diagnostics) => TextDecoder.Decode(path, content(), limits, diagnostics));
    }

    /// <summary>Makes a rule file out of a text.</summary>
    public static RuleFile FromText(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        return new RuleFile(path, (_, _) => new SourceFile(path, text));
    }

    /// <summary>Gets whether the file is a registered text that quotations are compared with: <c>sources/texts/*.txt</c> or <c>seeds/*.txt</c>.</summary>
    public bool IsRegisteredText => RuleFilePlace.IsText(Path);

    /// <summary>Reads the text.</summary>
    /// <param name="limits">How large the file may be.</param>
    /// <param name="diagnostics">Receives what is wrong, a missing file included.</param>
    /// <returns>The text, or <see langword="null"/> after an error.</returns>
    public SourceFile? Read(ReadLimits limits, DiagnosticBag diagnostics) => _read(limits, diagnostics);

    /// <summary>Reads the text in UTF-8, without a mark, to hash it: whether it is valid is not looked at.</summary>
    /// <param name="limits">How large the file may be.</param>
    /// <returns>The bytes; none where it cannot be read.</returns>
    internal ReadOnlySpan<byte> Utf8(ReadLimits limits)
    {
        if (_location is not null && TextDecoder.BytesOf(_location, limits) is { Length: > 0 } bytes)
        {
            return bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
        }

        return Read(limits, new DiagnosticBag()) is { } file ? Encoding.UTF8.GetBytes(file.Text) : default;
    }
}
