namespace Compliance.Rules.Loading.Paths;

/// <summary>Where files of one kind lie, written as in docs/rule-language.md §1: <c>&lt;pack&gt;/rules/*.yaml</c>, <c>sources/*.yaml</c>.</summary>
/// <remarks>A folder of rules may lie anywhere, so a pattern without <c>&lt;pack&gt;/</c> matches the end of a path. An asterisk stands for the name before the ending, or for the name of one folder.</remarks>
internal sealed class FilePattern
{
    private const string Pack = "<pack>/";
    private const string AnyName = "*";

    private readonly string _folder;
    private readonly string[] _folders;
    private readonly string _name;

    /// <summary>Creates a pattern.</summary>
    /// <param name="text">The pattern.</param>
    public FilePattern(string text)
    {
        Text = text;
        IsInPack = text.StartsWith(Pack, StringComparison.Ordinal);
        var path = IsInPack ? text[Pack.Length..] : text;
        _folder = RulePath.FolderOf(path);
        _folders = _folder.Length == 0 ? [] : _folder.Split('/');
        _name = RulePath.FileName(path);
    }

    /// <summary>Gets the pattern as written.</summary>
    public string Text { get; }

    /// <summary>Gets whether such files lie in the folder of a pack.</summary>
    public bool IsInPack { get; }

    /// <summary>Determines whether a path matches.</summary>
    /// <param name="path">The path: inside the pack for a pattern of a pack, else whole.</param>
    public bool Matches(ReadOnlySpan<char> path) => HasName(path) && (IsInPack ? RulePath.FolderOf(path).SequenceEqual(_folder) : EndsWithFolder(path));

    /// <summary>Determines whether a path matches in some pack, whichever folders are packs.</summary>
    public bool MayMatch(ReadOnlySpan<char> path) => HasName(path) && EndsWithFolder(path);

    /// <summary>Gets the part of a path that says the same wherever the folder of rules lies.</summary>
    /// <param name="path">A path that matches.</param>
    public string Relative(string path)
    {
        var root = _folder.Split('/')[0];
        return IsInPack || root.Length == 0 || path.LastIndexOf($"/{root}/", StringComparison.Ordinal) is not (>= 0 and var at) ? path : path[(at + 1)..];
    }

    private bool HasName(ReadOnlySpan<char> path)
    {
        var name = RulePath.FileName(path);
        return _name[0] == '*' ? name.EndsWith(_name.AsSpan(1)) : name.SequenceEqual(_name);
    }

    private bool EndsWithFolder(ReadOnlySpan<char> path)
    {
        var rest = RulePath.FolderOf(path);
        var isAll = false;
        for (var i = _folders.Length - 1; i >= 0; i--)
        {
            var slash = rest.LastIndexOf('/');
            if (isAll || (_folders[i] != AnyName && !rest[(slash + 1)..].SequenceEqual(_folders[i])))
            {
                return false;
            }

            isAll = slash < 0;
            rest = isAll ? [] : rest[..slash];
        }

        return true;
    }
}
