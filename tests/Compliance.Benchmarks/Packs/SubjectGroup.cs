using Compliance.Benchmarks.Workload;

namespace Compliance.Benchmarks.Packs;

/// <summary>The activities that ten rules speak of.</summary>
/// <param name="Kinds">Their kinds.</param>
/// <param name="Channel">Their channel, or <see langword="null"/> for any.</param>
/// <param name="Customers">Their customers; none for any.</param>
internal sealed record SubjectGroup(string[] Kinds, string? Channel, string[] Customers)
{
    /// <summary>Splits all activities into groups.</summary>
    /// <param name="count">3, 30 or 300.</param>
    public static IReadOnlyList<SubjectGroup> All(int count) => count switch
    {
        3 => [.. Enumerable.Range(0, 3).Select(g => new SubjectGroup([.. Words.Kinds.Where((_, i) => i % 3 == g)], null, []))],
        30 => [.. Words.Kinds.SelectMany(k => Words.Customers.Chunk(2).Select(c => new SubjectGroup([k], null, c)))],
        300 => [.. Words.Kinds.SelectMany(k => Words.Channels.SelectMany(c => Words.Customers.Select(u => new SubjectGroup([k], c, [u]))))],
        _ => throw new ArgumentOutOfRangeException(nameof(count), count, "3, 30 or 300."),
    };

    /// <summary>Gets the condition that tells them, as entries of <c>applies_when</c>.</summary>
    public IEnumerable<string> Conditions()
    {
        yield return $"kind: [{string.Join(", ", Kinds)}]";
        if (Channel is not null)
        {
            yield return $"channel: {Channel}";
        }

        if (Customers.Length > 0)
        {
            yield return $"customer_kind: [{string.Join(", ", Customers)}]";
        }
    }
}
