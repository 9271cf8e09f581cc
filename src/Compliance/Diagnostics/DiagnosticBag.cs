using System.Collections.Immutable;

namespace Compliance.Diagnostics;

/// <summary>Collects diagnostics while files are read. Not thread-safe; one bag per reading.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Gets the number of diagnostics collected so far.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>Gets whether an error was collected.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Gets whether an error was collected after the first <paramref name="count"/> diagnostics.</summary>
    /// <param name="count">The value of <see cref="Count"/> before the part of interest was read.</param>
    public bool HasErrorsSince(int count) => _diagnostics.Skip(count).Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Adds a diagnostic.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
    }

    /// <summary>Adds diagnostics.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Gets the diagnostics in reading order: by file, place, code; equal ones once.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => _diagnostics.Count == 0 ? [] :
    [
        .. _diagnostics
            .DistinctBy(d => (d.Code, d.Span.File?.Path, d.Span.Start, d.Message))
            .OrderBy(d => d.Span.File?.Order ?? 0)
            .ThenBy(d => d.Span.File?.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message.En, StringComparer.Ordinal),
    ];
}
