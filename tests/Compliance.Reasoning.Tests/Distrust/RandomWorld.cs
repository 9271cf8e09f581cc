using System.Globalization;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Questions;
using Compliance.Reasoning.Symbols;
using Compliance.Reasoning.Worlds;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Types;

namespace Compliance.Reasoning.Tests.Distrust;

/// <summary>Leaves the solver no choice: each thing, fact and item of a situation is undeclared, none or a value at random.</summary>
/// <param name="random">What chooses.</param>
/// <param name="situation">The situation.</param>
/// <param name="calendar">The days that facts speak of.</param>
internal sealed class RandomWorld(Random random, Situation situation, WorldCalendar calendar)
{
    private static readonly decimal[] Numbers = [-1, 0, 0.5m, 1, 2, 2.5m, 3, 5, 50, 100];
    private readonly HashSet<Slot> _things = [];

    private Model Model => situation.Model;

    /// <summary>States what is declared.</summary>
    public void Declare()
    {
        var sets = situation.World.Sets.ToList();
        foreach (var set in sets)
        {
            Declare(set);
        }

        foreach (var thing in sets.SelectMany(s => s.Slots).Where(_things.Contains))
        {
            foreach (var (field, value) in thing.Facts)
            {
                Declare(value, field.Type, mustBeKnown: field == situation.Context.Rules[0].Time && thing == situation.Readings[0].Subject);
            }
        }
    }

    private void Declare(SlotSet set)
    {
        var least = situation.Readings.Any(r => r.Subject == set.Slots[0]) || set.Slots[0].Exists.IsTrue ? 1 : 0;
        var count = random.Next(least, set.Slots.Length + 1);
        for (var i = 0; i < set.Slots.Length; i++)
        {
            State(set.Slots[i].Exists, i < count);
            if (i < count)
            {
                _things.Add(set.Slots[i]);
            }
        }

        // Where there can be but one, the one there is is all there are.
        var isComplete = set.Type.Cardinality == EntityCardinality.Single ? count == 1 || (set.Type.MayBeNone && random.Next(2) == 0) : random.Next(3) > 0;
        State(set.IsComplete, isComplete);
    }

    private void Declare(Symbol symbol, FactType type, bool mustBeKnown = false)
    {
        var choices = symbol is ChoiceSymbol choice ? choice.Cases.Where(c => c.Value is not Slot slot || _things.Contains(slot)).ToList() : [];
        var hasValue = symbol is not ChoiceSymbol || choices.Count > 0;
        if (!mustBeKnown && !symbol.Unknown.IsFalse && (random.Next(4) == 0 || (!hasValue && symbol.None.IsFalse)))
        {
            Model.Assert(symbol.Unknown);
        }
        else if (!mustBeKnown && !symbol.None.IsFalse && (random.Next(10) == 0 || !hasValue))
        {
            Model.Assert(symbol.None);
        }
        else
        {
            State(symbol.Unknown, holds: false);
            State(symbol.None, holds: false);
            DeclareValue(symbol, type, choices);
        }
    }

    private void DeclareValue(Symbol symbol, FactType type, List<ChoiceCase> choices)
    {
        switch (symbol)
        {
            case ChoiceSymbol:
                Model.Assert(choices[random.Next(choices.Count)].When);
                break;
            case NumberSymbol number:
                Equal(number.Low, type.Kind == FactTypeKind.Date ? Day() : Number(number.Low, type.Kind));
                break;
            case PeriodSymbol period:
                var (one, other) = (Day(), Day());
                Equal(period.From, random.Next(6) == 0 ? PeriodSymbol.OpenStart : Math.Min(one, other));
                // Open at both ends is not a period that can be written: then the solver chooses the end.
                if (random.Next(3) > 0)
                {
                    Equal(period.To, Math.Max(one, other));
                }

                break;
            case ListSymbol list:
                Declare(list, ((FactType.ListType)type).Element);
                break;
            case RecordSymbol record:
                foreach (var (field, value) in record.Fields)
                {
                    Declare(value, field.Type);
                }

                break;
            case MapSymbol map:
                foreach (var (_, value) in map.Values)
                {
                    Declare(value, ((FactType.MapType)type).Value);
                }

                break;
        }
    }

    private void Declare(ListSymbol list, FactType element)
    {
        var count = random.Next(list.Items.Length + 1);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var isIn = element is FactType.CodeType ? random.Next(2) == 0 : i < count;
            State(list.Items[i].IsIn, isIn);
            if (isIn)
            {
                Declare(list.Items[i].Value, element);
            }
        }
    }

    // Days that the rules speak of, and those beside them.
    private long Day() => DateOnly.ParseExact(calendar.Days[random.Next(calendar.Days.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber + random.Next(-1, 2);

    private decimal Number(Line number, FactTypeKind kind)
    {
        List<decimal> possible = [.. Numbers.Where(n => n * number.Scale >= number.Least && n * number.Scale <= number.Most && (kind != FactTypeKind.Integer || n == decimal.Truncate(n)))];
        return possible[random.Next(possible.Count)];
    }

    private void Equal(Line number, decimal value) => Model.Assert(Model.Equal(number, Line.Of(value)));

    private void State(Flag flag, bool holds)
    {
        if (flag.Literal is not null)
        {
            Model.Assert(holds ? flag : flag.Not);
        }
    }
}
