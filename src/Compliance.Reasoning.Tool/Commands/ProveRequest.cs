using Compliance.Cli.Commands;
using Compliance.Cli.Output;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary>What was asked for by options.</summary>
/// <param name="Rules">Which rules.</param>
/// <param name="AsOf">The day of the judgement; <see langword="null"/> for today.</param>
/// <param name="Given">What is assumed, as it was written.</param>
/// <param name="Things">How many things of each kind there may be.</param>
/// <param name="Effort">How long each step may take.</param>
/// <param name="Outputs">Where the answers go.</param>
internal sealed record ProveRequest(RulesChoice Rules, DateOnly? AsOf, IReadOnlyList<string> Given, int Things, double Effort, IReadOnlyList<OutputChoice> Outputs);
