using Compliance.Cli.Output;

namespace Compliance.Cli.Testing;

/// <summary>What is asked of <c>compliance test --mutate</c>.</summary>
/// <param name="Least">How many hundredths of the changes a case must notice, or <see langword="null"/> where none must.</param>
/// <param name="Outputs">Where the report goes.</param>
internal sealed record MutationChoice(int? Least, IReadOnlyList<OutputChoice> Outputs)
{
    /// <summary>The formats beside the console.</summary>
    public static readonly string[] Formats = ["json"];
}
