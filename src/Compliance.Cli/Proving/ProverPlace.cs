namespace Compliance.Cli.Proving;

/// <summary>Where the prover is installed: beside this tool, or on the search path.</summary>
internal static class ProverPlace
{
    /// <summary>Finds the program.</summary>
    /// <returns>Its path; <see langword="null"/> where it is not installed.</returns>
    public static string? Find()
    {
        string?[] own = [Path.GetDirectoryName(Environment.ProcessPath), AppContext.BaseDirectory];
        return SearchPath.Find(ProverLauncher.Tool, Environment.GetEnvironmentVariable(SearchPath.Variable), own.OfType<string>());
    }
}
