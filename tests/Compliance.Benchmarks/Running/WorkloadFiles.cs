using System.Globalization;
using Compliance.Benchmarks.Packs;
using Compliance.Benchmarks.Workload;

namespace Compliance.Benchmarks.Running;

/// <summary>Writes the workload to disk, for other programs and for whole runs of the command.</summary>
internal static class WorkloadFiles
{
    /// <summary>Writes declarations to <c>declarations</c> and a synthetic pack to <c>rules</c>.</summary>
    public static void Write(string folder, int declarations, int rules)
    {
        var texts = new DeclarationGenerator(QuickRun.Seed, percentUndeclared: 5).Many(declarations);
        for (var i = 0; i < texts.Length; i++)
        {
            Write(Path.Combine(folder, "declarations", string.Create(CultureInfo.InvariantCulture, $"{i:00000}.json")), path => File.WriteAllBytes(path, texts[i]));
        }

        foreach (var (path, text) in Synthetic.Files(rules))
        {
            Write(Path.Combine(folder, path), p => File.WriteAllText(p, text));
        }
    }

    private static void Write(string path, Action<string> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        write(path);
    }
}
