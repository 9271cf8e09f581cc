using Compliance.Reporting.Sarif;

namespace Compliance.Cli.Output;

/// <summary>Finds the folder of the repository that a run stands in.</summary>
internal static class RepositoryFolder
{
    /// <summary>Gets the root of the sources: the first folder above that has <c>.git</c>, else the folder of the run.</summary>
    /// <param name="folder">The folder of the run, as a full path.</param>
    public static SourceRoot RootOf(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            var mark = Path.Combine(above, ".git");
            if (Directory.Exists(mark) || File.Exists(mark))
            {
                return new(above, folder, File.Exists);
            }
        }

        return new(folder, folder, File.Exists);
    }
}
