namespace Compliance.Benchmarks.Running;

/// <summary>The day all benchmarks judge.</summary>
internal static class Day
{
    public static readonly DateOnly AsOf = new(2026, 11, 1);
}
