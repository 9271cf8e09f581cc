using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts.Time;
using Compliance.Literals;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>
/// Reads a history: a mapping whose keys are <c>since 2023-01-01</c>, and <c>initially</c> for the value
/// before the first of these days.
/// </summary>
internal static class HistoryText
{
    /// <summary>How a day begins in English.</summary>
    public const string English = "since ";

    /// <summary>Gets the key of the value before all days.</summary>
    public static Keyword Initially { get; } = new(CommonWords.Initially, CommonWords.InitiallyZh);

    /// <summary>Determines whether a value is written by day.</summary>
    public static bool Is(LocatedNode node)
    {
        if (node is not MappingNode mapping)
        {
            return false;
        }

        foreach (var entry in mapping.Entries)
        {
            if (DayOf(entry.Key.Text) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the history of a field; mistakes are reported.</summary>
    /// <param name="mapping">The values by day.</param>
    /// <param name="field">The field.</param>
    /// <param name="span">The place the fact keeps.</param>
    /// <param name="values">Reads the values.</param>
    public static HistoryValue? Read(MappingNode mapping, Field field, SourceSpan span, ValueParser values)
    {
        if (field.IsTimeOrDisplay)
        {
            values.Diagnostics.Add(ValueDiagnostics.NoHistory(mapping.Span, field));
            return null;
        }

        return Read(mapping, span, values.Diagnostics, e => values.ParseValue(e, field));
    }

    /// <summary>Reads a history; mistakes are reported.</summary>
    /// <param name="mapping">The values by day.</param>
    /// <param name="span">The place the fact keeps.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="parse">Reads a value.</param>
    public static HistoryValue? Read(MappingNode mapping, SourceSpan span, DiagnosticBag diagnostics, Func<MappingEntry, FactValue?> parse)
    {
        var entries = ImmutableArray.CreateBuilder<HistoryEntry>(mapping.Entries.Length);
        var first = new Dictionary<DateOnly, SourceSpan>();
        var isWhole = true;
        foreach (var entry in mapping.Entries)
        {
            if (DayOf(entry, diagnostics) is not { } day)
            {
                isWhole = false;
            }
            else if (!first.TryAdd(day, entry.Key.Span))
            {
                diagnostics.Add(BindingDiagnostics.KeyWrittenTwice(entry.Key.Span, first[day], Key(day), KeyZh(day)));
                isWhole = false;
            }
            else if (Is(entry.Value))
            {
                diagnostics.Add(ValueDiagnostics.HistoryInAHistory(entry.Value.Span));
                isWhole = false;
            }
            else
            {
                entries.Add(new HistoryEntry(day, parse(entry)));
            }
        }

        return isWhole ? new HistoryValue(entries.ToImmutable(), span) : null;
    }

    /// <summary>Gets the key of a day, or that of the value before all days.</summary>
    public static string Key(DateOnly since) => since == HistoryEntry.Beginning ? Initially.Id : English + IsoDay.Of(since);

    private static string KeyZh(DateOnly since) => since == HistoryEntry.Beginning ? Initially.Zh : $"{TimeWords.Since} {IsoDay.Of(since)}";

    private static DateOnly? DayOf(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (Initially.Matches(entry.Key.Text))
        {
            return HistoryEntry.Beginning;
        }

        if (DayOf(entry.Key.Text) is { } text)
        {
            return DateText.Read(text, entry.Key.Span, diagnostics);
        }

        diagnostics.Add(ValueDiagnostics.DayOfHistoryExpected(entry.Key.Span, entry.Key.Text));
        return null;
    }

    /// <summary>Gets the text of the day in a key, whatever it is; <see langword="null"/> where the key is none of a history.</summary>
    public static string? DayOf(string key)
    {
        if (key.StartsWith(English, StringComparison.Ordinal))
        {
            return key[English.Length..].Trim(' ');
        }

        if (key.Length > 1 && key[0] == TimeWords.Since && (key[1] == ' ' || char.IsAsciiDigit(key[1])))
        {
            return key[1..].TrimEnd(TimeWords.Behind, ' ').Trim(' ');
        }

        return null;
    }
}
