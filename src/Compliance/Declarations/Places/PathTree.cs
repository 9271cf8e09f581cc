using Compliance.Text;

namespace Compliance.Declarations.Places;

/// <summary>The paths of the nodes of a declaration, each by its last part and the one it belongs to, in the order of the declaration.</summary>
internal sealed class PathTree
{
    /// <summary>The number of the declaration itself.</summary>
    public const int Root = -1;

    private readonly List<(int Parent, string Name, SourceSpan Span)> _parts = [];
    private Dictionary<SourceFile, List<int>>? _byFile;
    private int _order;

    /// <summary>Adds a part.</summary>
    /// <param name="parent">The number of what it belongs to.</param>
    /// <param name="name">A name, or a place in a list in brackets.</param>
    /// <param name="span">Where it stands.</param>
    /// <returns>Its number.</returns>
    public int Add(int parent, string name, SourceSpan span)
    {
        _parts.Add((parent, name, span));
        return _parts.Count - 1;
    }

    /// <summary>Gets the place of a text: that in its file, else its path.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="part">The number of what it belongs to.</param>
    /// <param name="text">The text.</param>
    public SourceSpan Place(SourceSpan span, int part, string text) =>
        span.File is not null ? span : SourceSpan.WholeOf(SourceFile.ForFact(part == Root ? "declaration" : PathOf(part), text, ++_order));

    /// <summary>Finds the path of what stands at a place.</summary>
    /// <returns>The path of the innermost; <see langword="null"/> where nothing does, or several have one place, such as the head of a column.</returns>
    public string? Find(SourceSpan span)
    {
        if (span.File is not { } file)
        {
            return null;
        }

        if (file.IsFact)
        {
            return file.Path;
        }

        if (!(_byFile ??= Index()).TryGetValue(file, out var parts))
        {
            return null;
        }

        if (file.IsCell)
        {
            var path = PathOf(parts[0]);
            return parts.TrueForAll(p => PathOf(p) == path) ? path : null;
        }

        var part = parts[Math.Max(0, LastFrom(parts, span.Start))];
        while (part != Root && !Holds(_parts[part].Span, span))
        {
            part = _parts[part].Parent;
        }

        return part == Root ? null : PathOf(part);
    }

    private static bool Holds(SourceSpan outer, SourceSpan inner) =>
        ReferenceEquals(outer.File, inner.File) && outer.Start <= inner.Start && outer.End >= inner.End;

    private Dictionary<SourceFile, List<int>> Index()
    {
        var byFile = new Dictionary<SourceFile, List<int>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _parts.Count; i++)
        {
            if (_parts[i].Span.File is not { } file)
            {
                continue;
            }

            if (!byFile.TryGetValue(file, out var parts))
            {
                byFile.Add(file, parts = []);
            }

            parts.Add(i);
        }

        return byFile;
    }

    // The last part that begins at or before a place: the parts of a file are in its order.
    private int LastFrom(List<int> parts, int start)
    {
        var (low, high) = (0, parts.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            (low, high) = _parts[parts[middle]].Span.Start <= start ? (middle + 1, high) : (low, middle - 1);
        }

        return high;
    }

    private string PathOf(int part)
    {
        var names = new Stack<string>();
        for (var at = part; at != Root; at = _parts[at].Parent)
        {
            names.Push(_parts[at].Name);
        }

        return names.Aggregate((path, name) => name[0] == '[' ? path + name : $"{path}.{name}");
    }
}
