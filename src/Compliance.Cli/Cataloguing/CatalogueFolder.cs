using System.Text.Json;
using Compliance.Authoring.Catalogue;
using Compliance.Diagnostics;
using Compliance.Syntax.Decoding;

namespace Compliance.Cli.Cataloguing;

/// <summary>The folder of a catalogue. It holds nothing else, so that pages of rules that are gone go too; it is replaced as a whole, or stays as it was.</summary>
/// <param name="name">The folder as it was named.</param>
internal sealed class CatalogueFolder(string name)
{
    private const string Prefix = ".compliance-";
    private const string Suffix = ".tmp";

    private readonly string _folder = RealPath.Of(name);

    /// <summary>Gets what is there in the place of the folder; <see langword="null"/> where nothing stands against it.</summary>
    public string? FileInTheWay => File.Exists(_folder) ? name : null;

    /// <summary>Finds what speaks against writing there.</summary>
    /// <returns>The first file that is no part of a catalogue; <see langword="null"/> where there is none.</returns>
    public Diagnostic? Mistake()
    {
        if (!Directory.Exists(_folder))
        {
            return null;
        }

        var list = Path.Combine(_folder, CatalogueSite.ManifestName);
        if (Listed(list) is not { } own)
        {
            return CatalogueDiagnostics.UnreadableList($"{name}/{CatalogueSite.ManifestName}");
        }

        var foreign = Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_folder, f).Replace('\\', '/'))
            .Where(f => !own.Contains(f) && !IsTemporary(f.Split('/')[0]))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        return foreign is null ? null : CatalogueDiagnostics.ForeignFile($"{name}/{foreign}", name);
    }

    /// <summary>Writes the files beside those that are there, then puts them in their place.</summary>
    /// <returns>How many were written.</returns>
    public int Write(IEnumerable<SiteFile> files, CancellationToken cancellationToken)
    {
        var isNew = !Directory.Exists(_folder);
        Directory.CreateDirectory(_folder);
        var temporary = Path.Combine(_folder, $"{Prefix}{Guid.NewGuid():N}{Suffix}");
        var isPlaced = false;
        try
        {
            var (next, last) = (Directory.CreateDirectory(Path.Combine(temporary, "next")).FullName, Directory.CreateDirectory(Path.Combine(temporary, "last")).FullName);
            var count = 0;
            foreach (var file in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var path = Path.Combine(next, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
                count++;
            }

            Exchange(next, last);
            isPlaced = true;
            return count;
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
            if (isNew && !isPlaced)
            {
                Directory.Delete(_folder);
            }
        }
    }

    // What is at the top of a catalogue are a few files and folders: they are renamed, and named back where that fails half way.
    private void Exchange(string next, string last)
    {
        var moved = new Stack<(string From, string To)>();
        try
        {
            foreach (var path in Directory.GetFileSystemEntries(next).Order(StringComparer.Ordinal))
            {
                var place = Path.Combine(_folder, Path.GetFileName(path));
                if (Path.Exists(place))
                {
                    Move(place, Path.Combine(last, Path.GetFileName(path)));
                }

                Move(path, place);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var (from, to) in moved)
            {
                Directory.Move(to, from);
            }

            throw;
        }

        void Move(string from, string to)
        {
            Directory.Move(from, to);
            moved.Push((from, to));
        }
    }

    private static HashSet<string>? Listed(string list)
    {
        if (!File.Exists(list))
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(list));
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("catalogue", out _)
                && json.RootElement.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Array
                && files.EnumerateArray().All(f => f.ValueKind == JsonValueKind.String)
                ? [.. files.EnumerateArray().Select(f => f.GetString()!), CatalogueSite.ManifestName]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsTemporary(string top) => top.StartsWith(Prefix, StringComparison.Ordinal) && top.EndsWith(Suffix, StringComparison.Ordinal);
}
