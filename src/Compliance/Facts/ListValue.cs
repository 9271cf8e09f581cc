using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Facts;

/// <summary>A list. When it is not complete, an item that is not in it may still exist.</summary>
public sealed class ListValue(ImmutableArray<FactValue> items, bool isComplete, SourceSpan span) : FactValue(span)
{
    // As many as of a list of things.
    private const int Shown = 20;

    /// <summary>Gets the items in the order declared.</summary>
    public ImmutableArray<FactValue> Items { get; } = items;

    /// <summary>Gets whether the list holds all there is.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <inheritdoc/>
    public override string Canonical =>
        $"[{string.Join(", ", Items.Select(i => i.Canonical).Order(StringComparer.Ordinal))}{(IsComplete ? string.Empty : ", …")}]";

    /// <inheritdoc/>
    /// <remarks>Of a long list the first twenty items are named and all counted.</remarks>
    public override LocalizedText Display => Items.IsEmpty && IsComplete
        ? new("无", "none")
        : new(
            string.Join("、", Items.Take(Shown).Select(i => i.Display.Zh)) + More($"等 {Items.Length} 项") + (IsComplete ? string.Empty : "（不完整）"),
            string.Join(", ", Items.Take(Shown).Select(i => i.Display.En)) + More($" … ({Items.Length} items)") + (IsComplete ? string.Empty : " (incomplete)"));

    private string More(FormattableString text) => Items.Length > Shown ? FormattableString.Invariant(text) : string.Empty;
}
