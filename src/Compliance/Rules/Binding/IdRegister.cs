using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Binding;

/// <summary>Reads the ids of one kind of thing over all files, and reports an id given twice with both places.</summary>
internal sealed class IdRegister(LocalizedText what, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SourceSpan> _first = new(StringComparer.Ordinal);

    /// <summary>Reads an id in kebab-case and registers it.</summary>
    /// <param name="node">The id; absence was reported before.</param>
    /// <param name="mayHaveFolders">Whether parts may be joined with slashes, as in pack ids.</param>
    public string? Read(LocatedNode? node, bool mayHaveFolders = false)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } id)
        {
            return null;
        }

        if (!(mayHaveFolders ? id.Split('/') : [id]).All(IsKebabCase))
        {
            diagnostics.Add(RuleDiagnostics.IdNotKebabCase(node!.Span, what, id));
            return null;
        }

        return Register(id, node!.Span) ? id : null;
    }

    /// <summary>Reads an id in kebab-case that may be given more than once.</summary>
    public static string? KebabCase(LocatedNode? node, LocalizedText what, DiagnosticBag diagnostics)
    {
        var id = ScalarReading.Text(node, diagnostics);
        if (id is null || IsKebabCase(id))
        {
            return id;
        }

        diagnostics.Add(RuleDiagnostics.IdNotKebabCase(node!.Span, what, id));
        return null;
    }

    /// <summary>Reads an id of any form and registers it.</summary>
    public string? ReadAny(LocatedNode? node) =>
        ScalarReading.Text(node, diagnostics) is { Length: > 0 } id && Register(id, node!.Span) ? id : null;

    private bool Register(string id, SourceSpan span)
    {
        if (_first.TryAdd(id, span))
        {
            return true;
        }

        diagnostics.Add(RuleDiagnostics.DuplicateId(span, what, id, _first[id]));
        return false;
    }

    private static bool IsKebabCase(string id) =>
        id.Length > 0 && id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal)
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
