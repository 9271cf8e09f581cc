namespace Compliance.Evaluation.Memoization;

/// <summary>The cache key of a test or term whose values are cached. Numbers are unique within one compiler.</summary>
/// <param name="number">The number, from 0.</param>
internal sealed class MemoKey(int number)
{
    public int Number { get; } = number;
}
