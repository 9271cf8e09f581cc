namespace Compliance.Evaluation.Memoization;

/// <summary>The related things that decided a test and are shown.</summary>
/// <param name="Items">Their places, in the order declared.</param>
/// <param name="Count">How many decided, shown or not.</param>
/// <param name="Most">How many are shown at most.</param>
internal sealed record ChosenItems(int[] Items, int Count, int Most);
