using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Authoring.Linting;

/// <summary>The files that lint reports on: those of what is chosen.</summary>
internal sealed class LintScope
{
    private readonly bool _isWhole;
    private readonly HashSet<string> _files;
    private readonly List<string> _folders;

    /// <summary>Finds the files.</summary>
    /// <param name="rulebook">The rulebook, whole or narrowed.</param>
    public LintScope(Rulebook rulebook)
    {
        var choice = rulebook.Choice;
        _isWhole = choice.IsAll;
        _files = rulebook.Rules.Select(r => r.Span.File?.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);

        // Terms, thresholds and clauses belong to a pack that is chosen whole.
        var isByPack = choice.Rules.IsEmpty && choice.Clauses.IsEmpty;
        _folders = [.. rulebook.Packs.Where(p => isByPack && choice.HoldsPack(p.Id)).Select(p => FolderOf(p.Span.File?.Path)).OfType<string>()];
    }

    /// <summary>Determines whether a diagnostic is reported.</summary>
    public bool Holds(Diagnostic diagnostic) => _isWhole || (diagnostic.Span.File?.Path is { } path
        && (_files.Contains(path) || _folders.Exists(f => path.StartsWith(f, StringComparison.Ordinal))));

    private static string? FolderOf(string? path) => path?[..(path.LastIndexOf('/') + 1)];
}
