using Compliance.Cli.Loading;
using Compliance.Cli.Native;
using Compliance.Syntax.Decoding;

namespace Compliance.Cli.Output;

/// <summary>The files a run has read, so that none of them is taken for an output.</summary>
internal sealed class InputFiles
{
    private readonly List<IEnumerable<string>> _files = [];

    /// <summary>Takes note of a file, or of a folder whose CSV files are read.</summary>
    public void Add(string path) => _files.Add([path]);

    /// <summary>Takes note of files; they are looked at when an output is checked.</summary>
    public void Add(IEnumerable<string> paths) => _files.Add(paths);

    /// <summary>Finds the input that an existing file is, whatever links lead to it and whatever other names it has.</summary>
    /// <param name="file">The file, without links.</param>
    /// <returns>The input as it was named, or <see langword="null"/>.</returns>
    public string? Find(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        var output = FileStatus.Of(file);
        var plain = output is { HasOneName: true } ? new PlainFolder(Path.GetFileName(file)) : null;
        foreach (var path in _files.SelectMany(f => f))
        {
            if (plain?.Excludes(path) == true)
            {
                continue;
            }

            // Most are files, and one look tells which.
            if (output is not null && FileStatus.Of(path) is { IsFile: true } status)
            {
                if (status.Identity == output.Identity)
                {
                    return path;
                }

                continue;
            }

            foreach (var input in Files(path))
            {
                if (output is not null && FileStatus.Of(input) is { } found ? found.Identity == output.Identity : RealPath.Comparer.Equals(RealPath.Of(input), file))
                {
                    return input;
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> Files(string path)
    {
        try
        {
            return Directory.Exists(path) ? Directory.EnumerateFiles(path).Where(f => DeclarationFiles.KindOf(f) == DeclarationFileKind.List) : [path];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [path];
        }
    }
}
