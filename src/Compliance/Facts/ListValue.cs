using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Facts;

/// <summary>A list. When it is not complete, an item that is not in it may still exist.</summary>
public sealed class ListValue(ImmutableArray<FactValue> items, bool isComplete, SourceSpan span) : FactValue(span)
{
    /// <summary>Gets the items in the order declared.</summary>
    public ImmutableArray<FactValue> Items { get; } = items;

    /// <summary>Gets whether the list holds all there is.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <inheritdoc/>
    public override string Canonical =>
        $"[{string.Join(", ", Items.Select(i => i.Canonical).Order(StringComparer.Ordinal))}{(IsComplete ? string.Empty : ", …")}]";

    /// <inheritdoc/>
    public override LocalizedText Display => Items.IsEmpty && IsComplete
        ? new("无", "none")
        : new(
            string.Join("、", Items.Select(i => i.Display.Zh)) + (IsComplete ? string.Empty : "（不完整）"),
            string.Join(", ", Items.Select(i => i.Display.En)) + (IsComplete ? string.Empty : " (incomplete)"));
}
