namespace Compliance.Evaluation;

/// <summary>Stands for a test or term whose values are remembered. Those of one compiler have numbers of their own.</summary>
/// <param name="number">The number, from 0.</param>
internal sealed class MemoryKey(int number)
{
    public int Number { get; } = number;
}
