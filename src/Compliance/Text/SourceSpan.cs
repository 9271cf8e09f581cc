using System.Globalization;
using System.Text.Json.Serialization;
using Compliance.Text.Json;

namespace Compliance.Text;

/// <summary>A stretch of a source file. The default value means "nowhere": the thing was built in code.</summary>
/// <param name="File">The file, or <see langword="null"/> for a thing that is in no file.</param>
/// <param name="Start">The offset of the first UTF-16 unit.</param>
/// <param name="Length">The number of UTF-16 units; zero marks a place between two characters.</param>
[JsonConverter(typeof(SourceSpanJsonConverter))]
public readonly record struct SourceSpan(SourceFile? File, int Start, int Length)
{
    /// <summary>Gets the offset after the last UTF-16 unit.</summary>
    public int End => Start + Length;

    /// <summary>Gets the line and column of the start; 1,1 where there is no file.</summary>
    public SourcePosition Position => File?.PositionAt(Start) ?? new SourcePosition(1, 1);

    /// <summary>Gets the line and column after the end; 1,1 where there is no file.</summary>
    public SourcePosition EndPosition => File?.PositionAt(End) ?? new SourcePosition(1, 1);

    /// <summary>Gets the whole of a source, such as a cell.</summary>
    public static SourceSpan WholeOf(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new SourceSpan(file, 0, file.Length);
    }

    /// <summary>Gets the place as terminals and editors link it.</summary>
    /// <returns><c>company.yaml:12:5</c>; for a cell <c>company.xlsx!activities!C3</c>; empty where there is no file.</returns>
    public override string ToString() =>
        File is null ? string.Empty
        : File.IsCell ? File.Path
        : string.Create(CultureInfo.InvariantCulture, $"{File.Path}:{Position.Line}:{Position.Column}");

    /// <summary>Gets the stretch from the start of this one to the end of <paramref name="last"/>.</summary>
    public SourceSpan To(SourceSpan last) =>
        ReferenceEquals(File, last.File) && last.End >= Start ? this with { Length = last.End - Start } : this;

    /// <summary>Gets a part of this stretch.</summary>
    /// <param name="offset">Where the part begins, counted from <see cref="Start"/>.</param>
    /// <param name="length">The length of the part.</param>
    public SourceSpan Slice(int offset, int length) => this with { Start = Start + offset, Length = length };
}
