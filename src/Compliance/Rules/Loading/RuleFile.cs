using System.Buffers;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>A rule file from any source: its path among the others, and access to its text.</summary>
public sealed class RuleFile
{
    private readonly Func<ReadLimits, DiagnosticBag, SourceFile?>? _read;
    private readonly string? _location;
    private readonly string _shown;
    private readonly object? _same;

    private RuleFile(string path, Func<ReadLimits, DiagnosticBag, SourceFile?> read)
    {
        _shown = path;
        Path = path.Replace('\\', '/');
        _read = read;
    }

    private RuleFile(RuleFile file, SourceFile text)
        : this(file._shown, (_, _) => text) => _same = file.Identity;

    private RuleFile(string location, string path)
    {
        _shown = path;
        Path = path.Replace('\\', '/');
        _location = location;
    }

    /// <summary>Gets the path with forward slashes; the folders in it determine what the file holds.</summary>
    public string Path { get; }

    /// <summary>Gets what is equal for two files that are one: the place on disk, else the file itself.</summary>
    internal object Identity => _location is null ? _same ?? this : field ??= System.IO.Path.GetFullPath(_location);

    /// <summary>Gets whether it is read from disk, from any thread.</summary>
    internal bool IsOnDisk => _location is not null;

    /// <summary>Makes a rule file that is read from disk when rules are loaded.</summary>
    /// <param name="location">Where it lies.</param>
    /// <param name="path">The path shown in messages.</param>
    public static RuleFile FromDisk(string location, string path)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(path);
        return new RuleFile(location, path);
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

    /// <summary>Makes the same file out of the text that was read of it: it is not read again.</summary>
    internal RuleFile WithText(SourceFile text) => new(this, text);

    /// <summary>Gets whether the file is a registered text that quotations are compared with: <c>sources/texts/*.txt</c> or <c>seeds/*.txt</c>.</summary>
    public bool IsRegisteredText => RuleFilePlace.IsText(Path);

    /// <summary>Reads the text.</summary>
    /// <param name="limits">How large the file may be.</param>
    /// <param name="diagnostics">Receives what is wrong, a missing file included.</param>
    /// <returns>The text, or <see langword="null"/> after an error.</returns>
    public SourceFile? Read(ReadLimits limits, DiagnosticBag diagnostics) =>
        _location is null ? _read!(limits, diagnostics) : TextDecoder.LoadFile(_location, _shown, limits, diagnostics);

    /// <summary>Writes the text in UTF-8, without a mark, to hash it: whether it is valid is not looked at. Nothing is written where it cannot be read.</summary>
    /// <param name="limits">How large the file may be.</param>
    /// <param name="output">Where to.</param>
    internal void WriteUtf8(ReadLimits limits, ArrayBufferWriter<byte> output)
    {
        if (_location is not null && TextDecoder.TryCopy(_location, limits, output))
        {
            return;
        }

        if (Read(limits, new DiagnosticBag()) is { } file)
        {
            output.Write(Encoding.UTF8.GetBytes(file.Text));
        }
    }
}
