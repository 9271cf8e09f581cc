using System.IO.Enumeration;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Cli.Loading;

/// <summary>Finds the declarations that paths, folders and patterns name, in ordinal order and each once. A file that looks like one and is not read is reported.</summary>
internal sealed class DeclarationPaths
{
    private readonly CliContext _context;
    private bool _isComplete = true;

    private DeclarationPaths(CliContext context) => _context = context;

    /// <summary>Expands the arguments of a check.</summary>
    /// <returns>The files, and the folders that are one declaration, as they are named to a reader; <see langword="null"/> when something is not read, which is reported.</returns>
    public static IReadOnlyList<string>? Expand(IReadOnlyList<string> arguments, CliContext context)
    {
        var paths = new DeclarationPaths(context);
        List<string> files = [.. arguments.SelectMany(paths.FindOrReport)];
        return paths._isComplete ? [.. files.DistinctBy(RealPath.Of, RealPath.Comparer)] : null;
    }

    private IReadOnlyList<string> FindOrReport(string argument)
    {
        IReadOnlyList<string> found = [];
        try
        {
            found = Find(argument);
            if (found.Count == 0)
            {
                Fail(
                    $"“{argument}”里没有申报文件（{string.Join(' ', DeclarationFiles.Extensions)}，或一个文件夹的 .csv）。",
                    $"'{argument}' holds no declaration ({string.Join(' ', DeclarationFiles.Extensions)}, or a folder of .csv).");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail($"不能读取“{argument}”：{e.Message}", $"Cannot read '{argument}': {e.Message}");
        }

        return found;
    }

    private IReadOnlyList<string> Find(string argument)
    {
        if (string.IsNullOrWhiteSpace(argument))
        {
            return [];
        }

        if (Directory.Exists(argument))
        {
            return Declarations(FileTree.FilesUnder(argument));
        }

        // A file that is named plainly is taken as it is: the reader says what is wrong with it.
        return File.Exists(argument) || argument.AsSpan().IndexOfAny('*', '?') < 0 ? [argument] : Match(argument);
    }

    private IReadOnlyList<string> Match(string pattern)
    {
        var normal = pattern.Replace('\\', '/');
        var fixedPart = normal[..normal.AsSpan().IndexOfAny('*', '?')];
        var root = fixedPart.Contains('/', StringComparison.Ordinal) ? fixedPart[..(fixedPart.LastIndexOf('/') + 1)] : string.Empty;
        var start = root.Length == 0 ? "." : root;
        if (!Directory.Exists(start))
        {
            return [];
        }

        // A folder of lists is named by itself or by its lists.
        var rest = normal[root.Length..].TrimEnd('/').Split('/');
        return Declarations(FileTree.FilesUnder(start)
            .Select(f => Path.GetRelativePath(start, f).Replace('\\', '/'))
            .Where(f => IsMatch(f) || (DeclarationFiles.KindOf(f) == DeclarationFileKind.List && IsMatch(f[..Math.Max(0, f.LastIndexOf('/'))])))
            .Select(f => root + f));

        bool IsMatch(string path) => Matches(rest, path.Split('/'));
    }

    // A folder with CSV files is one declaration, whose lists they are; it stands before the files in it.
    private IReadOnlyList<string> Declarations(IEnumerable<string> files)
    {
        var found = new List<string>();
        foreach (var file in files)
        {
            switch (DeclarationFiles.KindOf(file))
            {
                case DeclarationFileKind.Declaration:
                    found.Add(file);
                    break;
                case DeclarationFileKind.List:
                    found.Add(Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder.Replace('\\', '/') : ".");
                    break;
                case DeclarationFileKind.Lock:
                    _context.Warn(new LocalizedText(
                        $"跳过锁定文件“{file}”：表格程序正开着它旁边的文件，读到的是上次保存的内容。",
                        $"Passed over the lock file '{file}': a spreadsheet program has the file beside it open, which is read as last saved."));
                    break;
                case DeclarationFileKind.Unread:
                    Fail(
                        $"“{file}”像是申报，但这种文件在文件夹里不读取。另存为 .xlsx、.yaml 或 .json；.ndjson 数据流要单独检查；不是申报就移出这个文件夹。",
                        $"'{file}' looks like a declaration, but such a file is not read in a folder. Save it as .xlsx, .yaml or .json; check an .ndjson stream by itself; move what is no declaration out of the folder.");
                    break;
                case DeclarationFileKind.Companion or DeclarationFileKind.Other:
                    break;
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private void Fail(string zh, string en)
    {
        _isComplete = false;
        _context.Fail(new LocalizedText(zh, en));
    }

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
        {
            return path.IsEmpty;
        }

        if (pattern[0] == "**")
        {
            return Matches(pattern[1..], path) || (!path.IsEmpty && Matches(pattern, path[1..]));
        }

        return !path.IsEmpty
            && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false)
            && Matches(pattern[1..], path[1..]);
    }
}
