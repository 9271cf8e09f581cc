namespace Compliance.Benchmarks.Platforms;

/// <summary>The violations of one declaration: which rule, of which thing.</summary>
internal sealed class PlatformRows
{
    /// <summary>What a rule on the whole declaration is violated by.</summary>
    public const string Whole = "D";

    private readonly List<(int Rule, string Subject)> _rows = [];

    public int Count => _rows.Count;

    public IReadOnlyList<(int Rule, string Subject)> All => _rows;

    public void Add(int rule, string subject) => _rows.Add((rule, subject));

    public void Clear() => _rows.Clear();

    /// <summary>The rows in one order, whatever the order they were found in.</summary>
    public override string ToString() => string.Join(' ', _rows.Select(r => $"{r.Rule:00}:{r.Subject}").Order(StringComparer.Ordinal));
}
