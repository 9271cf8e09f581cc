using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Gates;

/// <summary>
/// The values of one operand, cut where some rule's test changes its answer: each bound is a place, and so is what lies before, between
/// and behind bounds. Two more places stand for what is declared absent, and for what is not known.
/// </summary>
internal sealed class GateAxis
{
    private const int Ten = 10;

    // Codes and flags are looked up, all others searched for.
    private const int Largest = 255;

    private readonly GateOperand _operand;
    private readonly List<long> _bounds = [];
    private readonly long _factor;
    private readonly bool _isWord;
    private readonly bool _isNumber;
    private readonly int[] _places = [];

    /// <summary>Cuts the values of an operand.</summary>
    /// <param name="operand">The operand.</param>
    /// <param name="tests">The tests of it.</param>
    public GateAxis(GateOperand operand, List<GateTest> tests)
    {
        _operand = operand;
        _isWord = operand.Field.Type.Kind != FactTypeKind.Region;
        _isNumber = operand.Field.Type.IsNumeric;
        _factor = FactorOf(tests);
        foreach (var test in tests)
        {
            foreach (var interval in test.Intervals)
            {
                Cut(interval.Low);
                Cut(interval.High);
            }
        }

        None = (2 * _bounds.Count) + 1;
        if (_bounds is [>= 0, ..] && _factor == 1 && _bounds[^1] <= Largest)
        {
            _places = new int[_bounds[^1] + 2];
            for (var i = 0; i < _places.Length; i++)
            {
                _places[i] = Find(i, isExact: true);
            }
        }
    }

    /// <summary>Gets the place of what is declared absent; those below it are of values.</summary>
    public int None { get; }

    /// <summary>Gets the place of what is not known.</summary>
    public int Unknown => None + 1;

    /// <summary>Gets the place of the value of a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="row">Where its facts are, as words.</param>
    /// <param name="words">The facts of the declaration.</param>
    /// <param name="declaration">The declaration.</param>
    public int PlaceOf(Entity subject, int row, in FactWords words, Declarations.Declaration declaration)
    {
        if (_isWord)
        {
            switch (_operand.Read(row, words, declaration))
            {
                case > 0 and var word:
                    return !_isNumber ? PlaceOf(word - 1) : Word.TryWhole(word, out var whole) ? PlaceOf(whole) : PlaceOf(Word.NumberOf(word));
                case Word.None:
                    return None;
            }
        }

        return PlaceOf(_operand.Read(subject, declaration));
    }

    /// <summary>Gets the places that an interval covers: from one to another.</summary>
    public (int From, int To) PlacesOf(in GateInterval interval)
    {
        var from = interval.Low is { } low ? PlaceOf(low) + (interval.IncludesLow ? 0 : 1) : 0;
        var to = interval.High is { } high ? PlaceOf(high) - (interval.IncludesHigh ? 0 : 1) : None - 1;
        return (from, to);
    }

    /// <summary>Determines whether a test holds of the values at a place.</summary>
    /// <param name="test">The test.</param>
    /// <param name="place">A place; not <see cref="Unknown"/>.</param>
    public bool Holds(GateTest test, int place)
    {
        if (place == None)
        {
            return test.HoldsOfNone;
        }

        foreach (ref readonly var interval in test.Intervals.AsSpan())
        {
            var (from, to) = PlacesOf(interval);
            if (from <= place && place <= to)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether every value at one place has the same answer to a test.</summary>
    public bool IsCutBy(GateTest test)
    {
        foreach (ref readonly var interval in test.Intervals.AsSpan())
        {
            if (!IsBound(interval.Low) || !IsBound(interval.High))
            {
                return false;
            }
        }

        return true;
    }

    // Bounds have the odd places.
    private bool IsBound(decimal? end) => end is not { } number || PlaceOf(number) % 2 != 0;

    private static long FactorOf(List<GateTest> tests)
    {
        var digits = 0;
        foreach (var test in tests)
        {
            foreach (var interval in test.Intervals)
            {
                digits = Math.Max(digits, Math.Max(interval.Low?.Scale ?? 0, interval.High?.Scale ?? 0));
            }
        }

        var factor = 1L;
        for (; digits > 0; digits--)
        {
            factor *= Ten;
        }

        return factor;
    }

    private void Cut(decimal? bound)
    {
        if (bound is { } number)
        {
            var scaled = (long)(number * _factor);
            var place = PlaceAmong(scaled);
            if (place < 0)
            {
                _bounds.Insert(~place, scaled);
            }
        }
    }

    private int PlaceOf(FactValue? value) => value switch
    {
        null => Unknown,
        NoneValue => None,
        RegionValue region => region.Value.Word > 0 ? PlaceOf(GateValues.FirstOf(region.Value.Word)) : Unknown,
        CodeValue or BooleanValue or DateValue => PlaceOf(Word.Of(value) - 1),
        NumberValue number => PlaceOf(number.Value),

        // Of all else only whether there is something is tested.
        TextValue or ReferenceValue or PeriodValue or DurationValue => 0,
        _ => Unknown,
    };

    private int PlaceOf(long number) => number < _places.Length
        ? _places[number]
        : number >= GateValues.Most ? None - 1 : Find(number * _factor, isExact: true);

    private int PlaceOf(decimal number)
    {
        if (number is <= -GateValues.Most or >= GateValues.Most)
        {
            return number < 0 ? 0 : None - 1;
        }

        var scaled = number * _factor;
        var whole = decimal.Floor(scaled);
        return Find((long)whole, whole == scaled);
    }

    private int Find(long scaled, bool isExact)
    {
        var place = PlaceAmong(scaled);
        return place < 0 ? 2 * ~place : (2 * place) + (isExact ? 1 : 2);
    }

    // As BinarySearch of the list, which is compiled at each start.
    private int PlaceAmong(long scaled)
    {
        var (low, high) = (0, _bounds.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_bounds[middle] == scaled)
            {
                return middle;
            }

            if (_bounds[middle] < scaled)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ~low;
    }
}
