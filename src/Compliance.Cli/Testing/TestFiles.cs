using Compliance.Authoring.Corpora;
using Compliance.Cli.Loading;
using Compliance.Rules.Loading;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>Finds the case files and corpus files that paths name.</summary>
internal static class TestFiles
{
    private const string CaseSuffix = ".cases.yaml";

    /// <summary>Finds the files of paths; each path must give at least one.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="diagnostics">Where it is said what cannot be found.</param>
    /// <returns>The files; <see langword="null"/> after a mistake.</returns>
    public static RuleFileSet? Find(IReadOnlyList<string> paths, DiagnosticPrinter diagnostics)
    {
        var found = paths.Select(p => Find(p, diagnostics)).ToList();
        if (found.Contains(null))
        {
            return null;
        }

        var locations = found.SelectMany(f => f!).DistinctBy(RealPath.Of, RealPath.Comparer).ToList();
        diagnostics.Inputs.Add(locations);
        return RuleFileSet.FromFiles(locations.Select(l => RuleFile.FromDisk(l, Shown(l))));
    }

    private static List<string>? Find(string path, DiagnosticPrinter diagnostics)
    {
        try
        {
            if (!Directory.Exists(path))
            {
                return File.Exists(path) ? OfFile(path, diagnostics) : Fail(diagnostics, $"没有文件或文件夹“{path}”。", $"There is no file or folder '{path}'.");
            }

            var files = FileTree.FilesUnder(path).Where(IsTest).ToList();
            return files.Count > 0
                ? files
                : Fail(
                    diagnostics,
                    $"“{path}”里没有案例（*.cases.yaml），也没有样例（corpus/lawful/<类别>/*.yaml、corpus/violations/<类别>/*.yaml）。",
                    $"'{path}' holds neither cases (*.cases.yaml) nor corpus files (corpus/lawful/<family>/*.yaml, corpus/violations/<family>/*.yaml).");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Fail(diagnostics, $"不能读取“{path}”：{e.Message}", $"Cannot read '{path}': {e.Message}");
        }
    }

    private static List<string>? OfFile(string path, DiagnosticPrinter diagnostics) => IsTest(path)
        ? [path]
        : Fail(
            diagnostics,
            $"“{path}”既不是案例文件（*.cases.yaml），也不在 corpus/lawful/<类别>/ 或 corpus/violations/<类别>/ 里。",
            $"'{path}' is neither a case file (*.cases.yaml), nor in corpus/lawful/<family>/ or corpus/violations/<family>/.");

    private static List<string>? Fail(DiagnosticPrinter diagnostics, string zh, string en)
    {
        diagnostics.Fail(new LocalizedText(zh, en));
        return null;
    }

    private static bool IsTest(string location) => location.EndsWith(CaseSuffix, StringComparison.Ordinal) || CorpusPlace.Of(Shown(location)) is not null;

    // The folders say what a corpus file is, so they are shown even where the path begins inside of them.
    private static string Shown(string location)
    {
        var path = location.Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        var full = Path.GetFullPath(location).Replace('\\', '/');
        return CorpusPlace.Of(path) is null && CorpusPlace.Of(full) is not null ? full : path;
    }
}
