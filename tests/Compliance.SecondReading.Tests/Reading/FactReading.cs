using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.SecondReading.Tests.Reading.Values;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Reads declared facts on a day.</summary>
internal static class FactReading
{
    /// <summary>What a declared value is on a day; undeclared where there is none.</summary>
    public static Value Read(FactValue? declared, DateOnly day) => declared switch
    {
        null => Value.Undeclared,
        NoneValue => Value.None,
        HistoryValue history => Read(On(history, day), day),
        BooleanValue truth => new Value.Atom(truth.Value),
        TextValue text => new Value.Atom(Texts.Key(text.Value)),
        CodeValue code => new Value.Atom(code.Value),
        ReferenceValue reference => new Value.Atom(reference.Target),
        RegionValue place => new Value.Atom(place.Value),
        NumberValue number => new Value.Number(number.Value, number.Value, number.Currency),
        RateValue rate => new Value.Rate(rate),
        DateValue date => Value.Day.On(date.Value),
        PeriodValue period => new Value.Period(period),
        DurationValue duration => new Value.Duration(duration),
        ListValue list => new Value.Many([.. list.Items.Select(i => Read(i, day))], list.IsComplete),
        MapValue map => new Value.Table(map),
        RecordValue record => new Value.Parts(record),
        _ => throw new NotSupportedException(declared.GetType().Name),
    };

    /// <summary>The value that a field of something has; none of nothing, and undeclared of what is not declared.</summary>
    public static Value FieldOf(Value target, Field field, DateOnly day) => target switch
    {
        Value.Atom { Identity: Entity thing } => Read(thing.Facts[field], day),
        Value.Parts parts => Read(parts.Declared[field], day),
        _ => target,
    };

    /// <summary>The value of a map for a code.</summary>
    public static Value EntryOf(Value target, Code key, DateOnly day) =>
        target is Value.Table table ? Read(table.Declared.Values[key.Index], day) : target;

    /// <summary>The items of a list or the entries of a map, and whether there may be others.</summary>
    public static (ImmutableArray<(Value Value, Code? Key)> Items, bool MayHaveOthers) ItemsOf(Value source, DateOnly day) => source switch
    {
        Value.Many list => ([.. list.Items.Select(i => (i, (Code?)null))], !list.IsComplete),
        Value.Table table => ([.. table.Declared.Keys.Codes.Select(k => (EntryOf(table, k, day), (Code?)k))], false),
        Value.Nothing => ([], false),
        _ => ([], true),
    };

    private static FactValue? On(HistoryValue history, DateOnly day) =>
        history.Entries.Where(e => e.Since <= day).OrderBy(e => e.Since).LastOrDefault()?.Value;
}
