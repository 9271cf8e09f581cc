using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Facts.Time;
using Compliance.Literals;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>Reads the history of a field: a mapping whose keys are <c>since 2023-01-01</c> (<c>自 2023-01-01</c>).</summary>
internal static class HistoryText
{
    /// <summary>How a day begins in English.</summary>
    public const string English = "since ";

    /// <summary>How a day begins in Chinese.</summary>
    public const char Chinese = '自';

    /// <summary>How a day may end in Chinese.</summary>
    public const char ChineseEnd = '起';

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

    /// <summary>Reads a history; mistakes are reported.</summary>
    /// <param name="mapping">The values by day.</param>
    /// <param name="field">The field.</param>
    /// <param name="span">The place the fact keeps.</param>
    /// <param name="values">Reads the values.</param>
    public static HistoryValue? Read(MappingNode mapping, Field field, SourceSpan span, ValueParser values)
    {
        if (field.Owner is EntityType type && (ReferenceEquals(type.TimeField, field) || ReferenceEquals(type.DisplayField, field)))
        {
            values.Diagnostics.Add(ValueDiagnostics.NoHistory(mapping.Span, field, ReferenceEquals(type.TimeField, field)));
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<HistoryEntry>(mapping.Entries.Length);
        var first = new Dictionary<DateOnly, SourceSpan>();
        var isWhole = true;
        foreach (var entry in mapping.Entries)
        {
            if (DayOf(entry.Key.Text) is not { } text)
            {
                values.Diagnostics.Add(ValueDiagnostics.DayOfHistoryExpected(entry.Key.Span, entry.Key.Text));
                isWhole = false;
            }
            else if (DateText.Read(text, entry.Key.Span, values.Diagnostics) is not { } day)
            {
                isWhole = false;
            }
            else if (!first.TryAdd(day, entry.Key.Span))
            {
                values.Diagnostics.Add(BindingDiagnostics.KeyWrittenTwice(entry.Key.Span, first[day], English + IsoDay.Of(day), $"{Chinese} {IsoDay.Of(day)}"));
                isWhole = false;
            }
            else
            {
                entries.Add(new HistoryEntry(day, values.ParseValue(entry, field)));
            }
        }

        return isWhole ? new HistoryValue(entries.ToImmutable(), span) : null;
    }

    // The text of the day in a key, whatever it is; null where the key is none of a history.
    private static string? DayOf(string key)
    {
        if (key.StartsWith(English, StringComparison.Ordinal))
        {
            return key[English.Length..].Trim(' ');
        }

        if (key.Length > 1 && key[0] == Chinese && (key[1] == ' ' || char.IsAsciiDigit(key[1])))
        {
            return key[1..].TrimEnd(ChineseEnd, ' ').Trim(' ');
        }

        return null;
    }
}
