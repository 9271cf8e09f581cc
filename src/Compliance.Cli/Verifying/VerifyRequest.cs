using Compliance.Cli.Commands;

namespace Compliance.Cli.Verifying;

/// <summary>What is to be verified, and where what it came from is now.</summary>
/// <param name="Report">The report.</param>
/// <param name="Declarations">Where the declarations are now, in the order of the report; none for where they were.</param>
/// <param name="Rules">By which rules.</param>
/// <param name="Waivers">Where the waivers are now, or <see langword="null"/> for where they were.</param>
/// <param name="Baseline">Where the baseline is now, or <see langword="null"/> for where it was.</param>
internal sealed record VerifyRequest(string Report, IReadOnlyList<string> Declarations, RulesChoice Rules, string? Waivers, string? Baseline)
{
    /// <summary>Gets the workbooks with the answers that were added to the declarations.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];
}
