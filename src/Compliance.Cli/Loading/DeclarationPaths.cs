using System.IO.Enumeration;
using Compliance.Cli.Configuration;
using Compliance.Text;

namespace Compliance.Cli.Loading;

/// <summary>Finds the declarations that paths, folders and patterns name, in ordinal order and each once.</summary>
internal static class DeclarationPaths
{
    private const int DeepestFolder = 32;

    private static readonly string[] Companions = [SettingsLookup.FileName, "waivers.yaml", "waivers.yml", "baseline.json"];

    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".xlsx"];

    /// <summary>Expands the arguments of a check.</summary>
    /// <returns>The files as they are named to a reader; <see langword="null"/> when an argument names none, which is reported.</returns>
    public static IReadOnlyList<string>? Expand(IReadOnlyList<string> arguments, CliContext context)
    {
        var files = new List<string>();
        var isComplete = true;
        foreach (var argument in arguments)
        {
            IReadOnlyList<string> found = [];
            try
            {
                found = Find(argument);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                context.Fail(new LocalizedText($"不能读取“{argument}”：{e.Message}", $"Cannot read '{argument}': {e.Message}"));
            }

            if (found.Count == 0)
            {
                isComplete = false;
                context.Fail(new LocalizedText(
                    $"“{argument}”里没有申报文件（{string.Join(' ', Extensions)}）。",
                    $"'{argument}' holds no declaration ({string.Join(' ', Extensions)})."));
            }

            files.AddRange(found);
        }

        return isComplete ? [.. files.DistinctBy(Path.GetFullPath, StringComparer.Ordinal)] : null;
    }

    private static IReadOnlyList<string> Find(string argument)
    {
        if (string.IsNullOrWhiteSpace(argument))
        {
            return [];
        }

        if (Directory.Exists(argument))
        {
            // A folder with CSV files is one declaration, whose lists they are.
            string[] lists = Directory.EnumerateFiles(argument, "*.csv").Any() ? [argument] : [];
            return [.. lists, .. FilesUnder(argument).Where(IsDeclaration).Order(StringComparer.Ordinal)];
        }

        // A file that is named plainly is taken as it is: the reader says what is wrong with it.
        if (File.Exists(argument) || argument.AsSpan().IndexOfAny('*', '?') < 0)
        {
            return [argument];
        }

        return Match(argument);
    }

    private static IReadOnlyList<string> Match(string pattern)
    {
        var normal = pattern.Replace('\\', '/');
        var fixedPart = normal[..normal.AsSpan().IndexOfAny('*', '?')];
        var root = fixedPart.Contains('/', StringComparison.Ordinal) ? fixedPart[..(fixedPart.LastIndexOf('/') + 1)] : string.Empty;
        var start = root.Length == 0 ? "." : root;
        if (!Directory.Exists(start))
        {
            return [];
        }

        var rest = normal[root.Length..].Split('/');
        return
        [
            .. FilesUnder(start)
                .Select(f => Path.GetRelativePath(start, f).Replace('\\', '/'))
                .Where(f => Matches(rest, f.Split('/')) && IsDeclaration(f))
                .Order(StringComparer.Ordinal)
                .Select(f => root + f),
        ];
    }

    // Hidden folders are passed over. Links are followed; the depth ends a circle of links.
    private static IEnumerable<string> FilesUnder(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = DeepestFolder, MatchType = MatchType.Simple });

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

    // In a folder of declarations there may be what belongs to them; whoever names such a file plainly gets it read.
    private static bool IsDeclaration(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.Ordinal)
        && !path.EndsWith(".cases.yaml", StringComparison.Ordinal)
        && !Companions.Contains(Path.GetFileName(path), StringComparer.Ordinal);
}
