using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Loading.Drafts;

/// <summary>What was bound from some files, kept for as long as these are the same.</summary>
/// <typeparam name="T">What is bound.</typeparam>
internal sealed class BoundFiles<T>
    where T : class
{
    private ImmutableArray<ParsedFile> _files;
    private T? _bound;

    /// <summary>Gets what was wrong when they were bound.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>Binds the files, or gets what was bound from them before.</summary>
    public T? Of(ImmutableArray<ParsedFile> files, Func<ImmutableArray<ParsedFile>, DiagnosticBag, T?> bind)
    {
        if (_files.IsDefault || files.Length != _files.Length || files.Zip(_files).Any(p => !ReferenceEquals(p.First.File, p.Second.File)))
        {
            var diagnostics = new DiagnosticBag();
            _bound = bind(files, diagnostics);
            (_files, Diagnostics) = (files, diagnostics.ToSorted());
        }

        return _bound;
    }
}
