using Compliance.Text;

namespace Compliance.Rules.Precompiled.Writing;

/// <summary>The files that places of a form point into. Place 0 is no file.</summary>
internal sealed class FileTable
{
    private readonly Dictionary<SourceFile, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly List<SourceFile> _files = [];

    /// <summary>Gets the files; the first has place 1.</summary>
    public IReadOnlyList<SourceFile> Files => _files;

    /// <summary>Gets the place of a file.</summary>
    public int PlaceOf(SourceFile? file)
    {
        if (file is null)
        {
            return 0;
        }

        if (!_places.TryGetValue(file, out var place))
        {
            _files.Add(file);
            place = _files.Count;
            _places.Add(file, place);
        }

        return place;
    }
}
