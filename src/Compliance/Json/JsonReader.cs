using System.Text;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Json;

/// <summary>Reads strict JSON (RFC 8259) into located nodes: no comments, no trailing commas, no key twice.</summary>
public static class JsonReader
{
    /// <summary>Reads a file. Never throws because of the file's content.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">The limits of the file.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>
    /// The root, or <see langword="null"/> when the file is not JSON. Strings are <see cref="ScalarStyle.Quoted"/>;
    /// numbers, <c>true</c>, <c>false</c> and <c>null</c> are <see cref="ScalarStyle.Plain"/> and keep their text.
    /// After errors the tree is good for finding more mistakes, not for evaluating.
    /// </returns>
    public static LocatedNode? Read(SourceFile file, ReadLimits limits, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(new SourceSpan(file, 0, file.Text.Length), limits, diagnostics);
    }

    /// <summary>Reads a part of a file as JSON of its own, such as one line of NDJSON.</summary>
    /// <param name="part">The part of a file.</param>
    /// <param name="limits">The limits of the part.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>As <see cref="Read(SourceFile, ReadLimits, DiagnosticBag)"/>; places are those of the file.</returns>
    public static LocatedNode? Read(SourceSpan part, ReadLimits limits, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(part.File, nameof(part));
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(diagnostics);

        var budget = new DiagnosticBudget(diagnostics, limits.MaxDiagnostics);
        var text = part.File.Text.AsSpan(part.Start, part.Length);
        if (text.IndexOfAnyExcept(" \t\r\n") < 0)
        {
            budget.Add(SyntaxDiagnostics.EmptyDocument(part with { Length = 0 }));
            return null;
        }

        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return new JsonTreeBuilder(part, bytes, limits, budget).Build();
    }
}
