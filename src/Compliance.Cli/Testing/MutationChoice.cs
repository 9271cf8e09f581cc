namespace Compliance.Cli.Testing;

/// <summary>What is asked of <c>compliance test --mutate</c>.</summary>
/// <param name="Least">How many hundredths of the changes a case must notice, or <see langword="null"/> where none must.</param>
/// <param name="Base">Since when changed files count, or <see langword="null"/> for all files.</param>
/// <param name="Proves">Whether a solver examines what no case notices.</param>
internal sealed record MutationChoice(int? Least, string? Base, bool Proves)
{
    /// <summary>The formats beside the console.</summary>
    public static readonly string[] Formats = ["json"];
}
