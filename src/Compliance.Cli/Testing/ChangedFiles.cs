using Compliance.Cli.Loading;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>Which files changed since a base: an earlier copy of the folder of rules, or a list of the files that changed, as <c>git diff --name-only</c> writes it.</summary>
/// <remarks>The tool runs no other program: who works with a version control system hands over the list.</remarks>
internal sealed class ChangedFiles
{
    private readonly Func<string, bool> _hasChanged;

    private ChangedFiles(Func<string, bool> hasChanged) => _hasChanged = hasChanged;

    /// <summary>Reads a base.</summary>
    /// <param name="text">A folder, a file that lists paths, or <c>-</c> for a list on standard input.</param>
    /// <param name="folders">The folders of rules that are compared with an earlier copy.</param>
    /// <param name="context">The world around.</param>
    /// <returns>The files; <see langword="null"/> where the base cannot be read, which is reported.</returns>
    public static ChangedFiles? Since(string text, IReadOnlyList<string> folders, CliContext context)
    {
        if (Directory.Exists(text))
        {
            return new ChangedFiles(path => !folders.Any(f => IsSame(path, f, text)));
        }

        try
        {
            using var list = text == "-" ? new StreamReader(context.OpenInput()) : new StreamReader(text);
            List<string> lines = [.. list.ReadToEnd().Split('\n').Select(l => l.Trim().Replace('\\', '/')).Where(l => l.Length > 0)];
            return new ChangedFiles(path => lines.Exists(l => IsNamed(path, l)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            new DiagnosticPrinter(context).Fail(new LocalizedText(
                $"不能读取“{text}”：既不是较早版本的规则文件夹，也不是列出改动文件的清单。{e.Message}",
                $"Cannot read '{text}': it is neither a folder with an earlier copy of the rules, nor a list of changed files. {e.Message}"));
            return null;
        }
    }

    /// <summary>Determines whether a file changed.</summary>
    public bool Has(SourceFile file) => _hasChanged(file.Path);

    // Paths of a list begin at the root of a repository, which may lie above the folder in which this runs.
    private static bool IsNamed(string path, string listed)
    {
        var full = Path.GetFullPath(path).Replace('\\', '/');
        return full == Path.GetFullPath(listed).Replace('\\', '/') || full.EndsWith("/" + listed, StringComparison.Ordinal);
    }

    private static bool IsSame(string path, string folder, string earlier)
    {
        var relative = Path.GetRelativePath(folder, path);
        if (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative))
        {
            return false;
        }

        var other = Path.Combine(earlier, relative);
        return File.Exists(path) && File.Exists(other) && File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(other));
    }
}
