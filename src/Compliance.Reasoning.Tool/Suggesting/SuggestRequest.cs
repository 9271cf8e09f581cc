using Compliance.Cli.Commands;

namespace Compliance.Reasoning.Tool.Suggesting;

/// <summary>What was asked for by options.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Rules">Where rules come from.</param>
/// <param name="AsOf">The day of the judgement; <see langword="null"/> for today.</param>
/// <param name="Effort">How long each step may take.</param>
/// <param name="IsWritten">Whether the cases go into the case file of the rule.</param>
/// <param name="ShowsOutcome">Whether a comment says what the engines make of each case.</param>
internal sealed record SuggestRequest(string Rule, RulesChoice Rules, DateOnly? AsOf, double Effort, bool IsWritten, bool ShowsOutcome);
