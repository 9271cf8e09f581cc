using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Facts.Time;

/// <summary>A fact that changed: <c>{ since 2023-01-01: 45, since 2024-07-01: 60 }</c>. Before the first day it is not declared, but for <see cref="HistoryEntry.Beginning"/>.</summary>
public sealed class HistoryValue : FactValue
{
    /// <summary>Creates a history.</summary>
    /// <param name="entries">The values by day; no two of one day.</param>
    /// <param name="span">Where it was declared.</param>
    /// <exception cref="ArgumentException">There is no value, or there are two of one day.</exception>
    public HistoryValue(ImmutableArray<HistoryEntry> entries, SourceSpan span)
        : base(span)
    {
        if (entries.IsDefaultOrEmpty || entries.DistinctBy(e => e.Since).Count() != entries.Length)
        {
            throw new ArgumentException("A history has one value for each of its days, and at least one.", nameof(entries));
        }

        Entries = entries.Sort(static (a, b) => a.Since.CompareTo(b.Since));
    }

    /// <summary>Gets the values, by day.</summary>
    public ImmutableArray<HistoryEntry> Entries { get; }

    /// <inheritdoc/>
    public override string Canonical => string.Join("; ", Entries.Select(e => $"{SinceOf(e).En}: {e.Value?.Canonical ?? "?"}"));

    /// <inheritdoc/>
    public override LocalizedText Display => new(
        string.Join("；", Entries.Select(e => $"{SinceOf(e).Zh} {e.Value?.Display.Zh ?? "未申报"}")),
        string.Join("; ", Entries.Select(e => $"{SinceOf(e).En}: {e.Value?.Display.En ?? "not declared"}")));

    /// <summary>Gets the value on a day.</summary>
    /// <returns>The value; <see langword="null"/> where it is not declared for that day.</returns>
    public FactValue? On(DateOnly day)
    {
        FactValue? value = null;
        foreach (var entry in Entries)
        {
            if (entry.Since > day)
            {
                break;
            }

            value = entry.Value;
        }

        return value;
    }

    /// <summary>Gets the first day after another one on which the value changes; <see langword="null"/> where it does not.</summary>
    public DateOnly? NextAfter(DateOnly day)
    {
        foreach (var entry in Entries)
        {
            if (entry.Since > day)
            {
                return entry.Since;
            }
        }

        return null;
    }

    /// <summary>Gets the key of an entry.</summary>
    internal static LocalizedText SinceOf(HistoryEntry entry) =>
        entry.Since == HistoryEntry.Beginning ? new("初始", "initially") : new($"自{IsoDay.Of(entry.Since)}起", $"since {IsoDay.Of(entry.Since)}");
}
