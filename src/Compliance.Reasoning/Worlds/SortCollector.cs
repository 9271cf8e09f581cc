using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Conditions.ValueTests;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Reasoning.Questions;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Reasoning.Worlds;

/// <summary>Collects the values that rules name.</summary>
internal sealed class SortCollector : ConditionWalker
{
    private const int YearsAround = 5;
    private const int MostScale = 1_000_000;
    private const int FewestDaysOfMonth = 28;

    // Four years are 1,461 days.
    private const decimal DaysOfMonth = 30.4375m;

    private static readonly FactTypeKind[] Numbers = [FactTypeKind.Integer, FactTypeKind.Decimal, FactTypeKind.Money, FactTypeKind.Percent];
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<ImmutableArray<string>> _mentions = [];
    private readonly SortedSet<string> _texts = new(StringComparer.Ordinal);
    private readonly List<Region> _regions = [];
    private readonly Dictionary<string, DurationValue> _durations = new(StringComparer.Ordinal);
    private readonly Dictionary<CodeList, List<Code>> _codes = [];
    private readonly List<DateOnly> _days = [];
    private int _decimals;
    private decimal _largest;

    /// <summary>Collects the values of a rule and what mitigates it.</summary>
    public void Add(Rule rule, IEnumerable<Mitigation> mitigations)
    {
        rule.WalkConditions(this);
        foreach (var mitigation in mitigations)
        {
            Walk(mitigation.When);
        }
    }

    /// <summary>Collects the values of a threshold or term that is moved.</summary>
    public void Add(MovedTerm moved)
    {
        Walk(moved.When);
        Walk(moved.Value);
        if (moved.Substitute is { } parameter)
        {
            Add(parameter);
        }
    }

    private void Add(Parameter parameter)
    {
        foreach (var value in parameter.Values)
        {
            Add(value.Value, parameter.Type);
        }
    }

    /// <summary>Collects the codes, durations and digits of a declaration; its days, texts and places are no values of other facts.</summary>
    public void Add(Declaration declaration)
    {
        foreach (var thing in declaration.Sets.SelectMany(s => s.Items))
        {
            Add(thing.Facts);
        }
    }

    /// <summary>Makes the sorts.</summary>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="law">Days on which the law changes.</param>
    /// <param name="regions">Chooses places.</param>
    public Sorts ToSorts(DateOnly asOf, IEnumerable<DateOnly> law, RegionSort regions)
    {
        List<DateOnly> days = [.. _days, .. law, asOf];
        var first = new DateOnly(Math.Max(days.Min().Year - YearsAround, 1950), 1, 1);
        var last = new DateOnly(Math.Min(days.Max().Year + YearsAround, 2200), 12, 31);
        return new Sorts(
            Texts(),
            regions.Around([.. _regions.Distinct().OrderBy(r => r.Code, StringComparer.Ordinal)], asOf),
            Durations(),
            _codes.ToImmutableDictionary(c => c.Key, c => c.Value.ToImmutableArray()),
            Numbers.ToImmutableDictionary(k => k, Scale),
            (first, last),
            _largest);
    }

    /// <inheritdoc/>
    protected override void OnLiteral(Literal expression) => Add(expression.Value, expression.Type);

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) => Add(expression.Parameter);

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_seen.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }

    /// <inheritdoc/>
    protected override void OnTest(ValueTest condition)
    {
        if (condition is TextMention mention && _seen.Add(mention))
        {
            _mentions.Add(mention.Words);
        }
    }

    private void Add(RecordValue record)
    {
        foreach (var field in record.Type.Fields)
        {
            var value = record[field];
            foreach (var one in value is HistoryValue history ? history.Entries.Select(e => e.Value) : [value])
            {
                Add(one, field);
            }
        }
    }

    private void Add(FactValue? value, Field field)
    {
        switch (value)
        {
            case RecordValue record:
                Add(record);
                break;
            case CodeValue or DurationValue or NumberValue or ListValue { Items: [CodeValue, ..] }:
                Add(value, field.Type);
                break;
        }
    }

    private void Add(FactValue value, FactType type)
    {
        switch (value)
        {
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Add(item, type is FactType.ListType of ? of.Element : type);
                }

                break;
            case TextValue text:
                _texts.Add(text.Value);
                break;
            case RegionValue region:
                _regions.Add(region.Value);
                break;
            case DurationValue duration:
                _durations.TryAdd(duration.Canonical, duration);
                break;
            case CodeValue code when type is FactType.CodeType { List: var list }:
                if (!_codes.TryGetValue(list, out var known))
                {
                    _codes.Add(list, known = []);
                }

                if (!known.Contains(code.Value))
                {
                    known.Add(code.Value);
                }

                break;
            case DateValue date:
                _days.Add(date.Value);
                break;
            case NumberValue number:
                _decimals = Math.Max(_decimals, (number.Value / 1.0000000000000000000000000000m).Scale);
                _largest = Math.Max(_largest, Math.Abs(number.Value));
                break;
        }
    }

    // Two digits more than any number that is compared, where a hundredth would not do.
    private long Scale(FactTypeKind kind)
    {
        if (kind == FactTypeKind.Integer)
        {
            return 1;
        }

        var scale = 100L;
        for (var digits = 2; digits < _decimals + 1 && scale < MostScale; digits++)
        {
            scale *= 10;
        }

        return kind == FactTypeKind.Money ? Math.Min(scale, 10_000) : scale;
    }

    // Each word alone, the first words of each two lists together, and texts that hold none of them.
    private ImmutableArray<TextValue> Texts()
    {
        var texts = new List<string>([.. _texts, .. OtherWords.All]);
        texts.AddRange(_mentions.SelectMany(w => w));
        for (var i = 0; i < _mentions.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                texts.Add($"{_mentions[j][0]}，{_mentions[i][0]}");
            }
        }

        return [.. texts.Distinct(StringComparer.Ordinal).Select(t => new TextValue(t, default))];
    }

    // A duration, what is just shorter and just longer, and what is neither: a month has 28 to 31 days, and how long a working day lasts only a calendar tells.
    private ImmutableArray<DurationValue> Durations()
    {
        if (_durations.Count == 0)
        {
            return [new DurationValue(1, DurationUnit.Days, default), new DurationValue(30, DurationUnit.Days, default)];
        }

        return
        [
            .. _durations.Values
                .SelectMany(d => (DurationValue?[])[Shorter(d), d, new DurationValue(d.Count + 1, d.Unit, default), .. Incomparable(d)])
                .OfType<DurationValue>()
                .Append(new DurationValue(1, DurationUnit.WorkingDays, default))
                .DistinctBy(d => d.Canonical)
                .OrderBy(d => d.Canonical, StringComparer.Ordinal),
        ];
    }

    // One less; below one in the next smaller unit, so that it is shorter whatever the month.
    private static DurationValue? Shorter(DurationValue duration) => duration switch
    {
        { Count: > 1 } => new DurationValue(duration.Count - 1, duration.Unit, default),
        { Unit: DurationUnit.Years } => new DurationValue(11, DurationUnit.Months, default),
        { Unit: DurationUnit.Months } => new DurationValue(27, DurationUnit.Days, default),
        { Unit: DurationUnit.Weeks } => new DurationValue(6, DurationUnit.Days, default),
        { Unit: DurationUnit.Days } => new DurationValue(23, DurationUnit.Hours, default),
        { Count: 1 } => new DurationValue(0, duration.Unit, default),
        _ => null,
    };

    // In a unit whose length in the other is known within bounds only.
    private static DurationValue[] Incomparable(DurationValue duration) => duration switch
    {
        { Months: > 0 and var months } => [Days((int)(months * DaysOfMonth)), Days((int)(months * DaysOfMonth) + 1)],
        { WorkingDays: > 0 and var days } => [Days(2 * days)],
        { Days: >= FewestDaysOfMonth and var days } => [new DurationValue((int)Math.Round(days / DaysOfMonth), DurationUnit.Months, default)],
        _ => [],
    };

    private static DurationValue Days(int count) => new(count, DurationUnit.Days, default);
}
