using Compliance.Cli.Commands;
using Compliance.Cli.Output;

namespace Compliance.Cli.Differing;

/// <summary>What is to be compared.</summary>
/// <param name="Before">The folder of the earlier version.</param>
/// <param name="After">The folder of the later version.</param>
/// <param name="Declarations">The declarations to evaluate by both.</param>
/// <param name="Rules">The rules that both are loaded with, and which of them are compared.</param>
/// <param name="AsOf">The day of the judgement; <see langword="null"/> for that of each declaration, else the day it is.</param>
/// <param name="Outputs">Where the differences go.</param>
internal sealed record DiffRequest(string Before, string After, IReadOnlyList<string> Declarations, RulesChoice Rules, DateOnly? AsOf, IReadOnlyList<OutputChoice> Outputs)
{
    /// <summary>Gets whether the day is the day it is, whatever a declaration names.</summary>
    public bool JudgesToday { get; init; }

    /// <summary>Gets the effort of each step of the prover; <see langword="null"/> for its own.</summary>
    public double? Effort { get; init; }
}
