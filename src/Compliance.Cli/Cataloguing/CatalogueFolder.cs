using Compliance.Authoring.Catalogue;
using Compliance.Cli.Output;
using Compliance.Diagnostics;
using Compliance.Syntax.Decoding;

namespace Compliance.Cli.Cataloguing;

/// <summary>The folder of a catalogue. It holds nothing else, so that pages of rules that are gone go too; it is replaced as a whole, or stays as it was.</summary>
/// <param name="name">The folder as it was named.</param>
/// <param name="rename">Gives a file or a folder another name, in the place of a file that has it; tests look at what is there between.</param>
internal sealed class CatalogueFolder(string name, Action<string, string>? rename = null)
{
    private readonly Action<string, string> _rename = rename ?? Rename;
    private readonly string _folder = RealPath.Of(name);

    /// <summary>Gets what is there in the place of the folder; <see langword="null"/> where nothing stands against it.</summary>
    public string? FileInTheWay => File.Exists(_folder) ? name : null;

    private string List => Path.Combine(_folder, CatalogueSite.ManifestName);

    /// <summary>Finds what speaks against writing there.</summary>
    /// <returns>The first file that is no part of a catalogue; <see langword="null"/> where there is none.</returns>
    public Diagnostic? Mistake()
    {
        if (!Directory.Exists(_folder))
        {
            return null;
        }

        if (Listed() is not { } listed)
        {
            return CatalogueDiagnostics.UnreadableList($"{name}/{CatalogueSite.ManifestName}");
        }

        var own = listed.Append(CatalogueSite.ManifestName).ToHashSet(StringComparer.Ordinal);
        var foreign = Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_folder, f).Replace('\\', '/'))
            .Where(f => !own.Contains(f) && !TemporaryFile.IsTemporary(f.Split('/')[0]))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        return foreign is null ? null : CatalogueDiagnostics.ForeignFile($"{name}/{foreign}", name);
    }

    /// <summary>Writes the files beside those that are there, then puts them in their place.</summary>
    /// <param name="files">The files; the list of them is the last.</param>
    /// <param name="endInOrder">Called before the first file is put in its place: what follows is not to be broken off.</param>
    /// <param name="cancellationToken">Breaks off what comes before.</param>
    /// <returns>How many were written.</returns>
    public int Write(IEnumerable<SiteFile> files, Action endInOrder, CancellationToken cancellationToken)
    {
        var isNew = !Directory.Exists(_folder);
        Directory.CreateDirectory(_folder);
        var isPlaced = false;
        try
        {
            using var mark = TemporaryFile.Create(_folder, isPrivate: false);
            var temporary = mark.CreateFolder();
            var (next, last) = (Directory.CreateDirectory(Path.Combine(temporary, "next")).FullName, Directory.CreateDirectory(Path.Combine(temporary, "last")).FullName);
            var names = new List<string>();
            foreach (var file in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                WriteFile(Path.Combine(next, file.Path), file.Text);
                names.Add(file.Path);
            }

            var both = Path.Combine(temporary, CatalogueSite.ManifestName);
            WriteFile(both, CatalogueList.Write(names.Concat(Listed() ?? []), null));
            endInOrder();
            cancellationToken.ThrowIfCancellationRequested();
            Exchange(both, next, last);
            isPlaced = true;
            return names.Count;
        }
        finally
        {
            if (isNew && !isPlaced)
            {
                Directory.Delete(_folder);
            }
        }
    }

    // What is at the top of a catalogue are a few files and folders: they are renamed, and named back where that fails half way. The list is
    // the first and the last: between them it names the files of both, so that the next run takes for its own what a killed one leaves.
    private void Exchange(string both, string next, string last)
    {
        var moved = new Stack<(string From, string To)>();
        var oldList = Path.Combine(last, CatalogueSite.ManifestName);
        try
        {
            if (File.Exists(List))
            {
                File.Copy(List, oldList);
            }

            _rename(both, List);
            foreach (var path in Directory.GetFileSystemEntries(next).Order(StringComparer.Ordinal))
            {
                var place = Path.Combine(_folder, Path.GetFileName(path));
                if (place == List)
                {
                    continue;
                }

                if (Path.Exists(place))
                {
                    Move(place, Path.Combine(last, Path.GetFileName(path)));
                }

                Move(path, place);
            }

            _rename(Path.Combine(next, CatalogueSite.ManifestName), List);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var (from, to) in moved)
            {
                _rename(to, from);
            }

            if (File.Exists(oldList))
            {
                _rename(oldList, List);
            }
            else
            {
                File.Delete(List);
            }

            throw;
        }

        void Move(string from, string to)
        {
            _rename(from, to);
            moved.Push((from, to));
        }
    }

    // Those of the catalogue that is there; none where there is no list.
    private IReadOnlyCollection<string>? Listed() => File.Exists(List) ? CatalogueList.Parse(File.ReadAllBytes(List)) : [];

    private static void Rename(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Move(from, to, overwrite: true);
        }
        else
        {
            Directory.Move(from, to);
        }
    }

    private static void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new StreamWriter(path);
        file.Write(text);
    }
}
