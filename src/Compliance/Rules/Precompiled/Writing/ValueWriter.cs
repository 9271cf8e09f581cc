using System.Collections.Immutable;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Rules.Precompiled.Writing;

/// <summary>Writes values: literals of rules and thresholds.</summary>
internal sealed class ValueWriter(FormTables tables, FormSink sink)
{
    /// <summary>Writes a value, or that there is none.</summary>
    public void Write(FactValue? value)
    {
        switch (value)
        {
            case null:
                sink.Byte(ValueTag.None);
                return;
            case SimpleValue simple:
                Begin(ValueTag.Simple, value);
                sink.Byte((byte)simple.Kind);
                sink.Text(simple.Canonical);
                break;
            case NumberValue number:
                Begin(ValueTag.Number, value);
                sink.Byte((byte)number.Kind);
                sink.Number(number.Value);
                sink.Place(number.Currency is { } currency ? tables.Currencies.Of(currency) : null);
                break;
            case RateValue rate:
                Begin(ValueTag.Rate, value);
                sink.Number(rate.Value);
                sink.Count(tables.Currencies.Of(rate.From));
                sink.Count(tables.Currencies.Of(rate.To));
                break;
            case DateValue date:
                Begin(ValueTag.Date, value);
                sink.Day(date.Value);
                break;
            case PeriodValue period:
                Begin(ValueTag.Period, value);
                End(period.From);
                End(period.To);
                break;
            case DurationValue duration:
                Begin(ValueTag.Duration, value);
                sink.Byte((byte)duration.Unit);
                sink.Count(duration.Count);
                break;
            case RegionValue region:
                Begin(ValueTag.Region, value);
                sink.Count(region.Value.Index);
                break;
            default:
                WriteNamed(value);
                break;
        }
    }

    // What the vocabulary has a name for, and what has parts.
    private void WriteNamed(FactValue value)
    {
        switch (value)
        {
            case CodeValue code:
                Begin(ValueTag.Code, value);
                Code(code.Value);
                break;
            case RecordValue record:
                Begin(ValueTag.Record, value);
                sink.Count(tables.Records.Of(record.Type));
                WriteAll(record.Slots);
                break;
            case ReferenceValue reference:
                Begin(ValueTag.Reference, value);
                sink.Text(reference.Id);
                break;
            case ListValue list:
                Begin(ValueTag.List, value);
                sink.Flag(list.IsComplete);
                WriteAll(list.Items!);
                break;
            case MapValue map:
                Begin(ValueTag.Map, value);
                sink.Count(tables.CodeLists.Of(map.Keys));
                WriteAll(map.Values);
                break;
            case NoneValue:
                Begin(ValueTag.DeclaredNone, value);
                break;
            default:
                throw new InvalidOperationException($"A value of the kind {value.GetType().Name} cannot be written.");
        }
    }

    /// <summary>Writes a code: its list and its place there.</summary>
    public void Code(Code code)
    {
        sink.Count(tables.CodeLists.Of(tables.ListOf(code)));
        sink.Count(code.Index);
    }

    private void Begin(byte tag, FactValue value)
    {
        sink.Byte(tag);
        sink.Span(value.Span);
    }

    private void End(PeriodEnd end)
    {
        sink.Byte((byte)end.State);
        if (end.State == PeriodEndState.Day)
        {
            sink.Day(end.Day);
        }
    }

    private void WriteAll(ImmutableArray<FactValue?> values)
    {
        sink.Count(values.Length);
        foreach (var value in values)
        {
            Write(value);
        }
    }
}
