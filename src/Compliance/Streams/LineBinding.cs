using Compliance.Declarations;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Streams;

/// <summary>Reads the lines of a block one after the other.</summary>
/// <param name="reader">Reads declarations.</param>
/// <param name="name">The name of the stream, with forward slashes.</param>
/// <param name="limits">The limits of a line.</param>
internal sealed class LineBinding(DeclarationReader reader, string name, ReadLimits limits)
{
    /// <summary>Reads the lines that are not blank, and passes on each.</summary>
    public void Read(LineBlock block, Action<StreamedDeclaration> take)
    {
        if (block.Fault is { } fault)
        {
            var file = SourceFile.OfLine(name, System.Text.Encoding.UTF8.GetString(block.Bytes), block.FirstLine);
            take(new StreamedDeclaration(block.FirstLine, DeclarationResult.Invalid(fault(new SourceSpan(file, 0, 0)))));
            return;
        }

        var bytes = block.Bytes;
        for (var number = block.FirstLine; !bytes.IsEmpty; number++)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (line.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                take(new StreamedDeclaration(number, Read(line, number)));
            }
        }
    }

    private DeclarationResult Read(ReadOnlySpan<byte> line, int number)
    {
        line = line is [.., (byte)'\r'] ? line[..^1] : line;
        if (line.Length <= limits.MaxBytes)
        {
            return reader.FromLine(line, name, number, limits);
        }

        var file = SourceFile.OfLine(name, System.Text.Encoding.UTF8.GetString(line[..(int)Math.Min(line.Length, 256)]), number);
        return DeclarationResult.Invalid(FileDiagnostics.LineTooLong(new SourceSpan(file, 0, 0), line.Length, limits.MaxBytes));
    }
}
