using Compliance.Conditions;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Nodes;

/// <summary>How the values of items become one; a range where items match only possibly, or may exist undeclared.</summary>
internal sealed class Aggregation(AggregateKind kind, FactTypeKind type, Field? field)
{
    // What an undeclared amount may be, as the vocabulary bounds it.
    private readonly NumberRange _bounds = new(field?.Minimum, field?.Maximum);

    public State Begin() => new(this);

    /// <summary>What is known so far.</summary>
    internal sealed class State(Aggregation owner)
    {
        private readonly HashSet<string> _certainValues = new(StringComparer.Ordinal);
        private readonly HashSet<string> _possibleValues = new(StringComparer.Ordinal);
        private readonly List<DayRange> _certainDays = [];
        private readonly List<DayRange> _possibleDays = [];
        private int _certain;
        private int _possible;
        private int _unknownValues;
        private NumberRange _sum = NumberRange.Point(0);
        private NumberRange? _least;
        private NumberRange? _greatest;
        private NumberRange? _possibleHull;
        private bool _isOpen;

        public void Add(FactValue? value, bool isCertain)
        {
            switch (owner.Kind)
            {
                case AggregateKind.Count:
                    _ = isCertain ? _certain++ : _possible++;
                    break;
                case AggregateKind.Distinct:
                    AddDistinct(value, isCertain);
                    break;
                case AggregateKind.Union:
                    AddDays(value, isCertain);
                    break;
                default:
                    AddNumber(value, isCertain);
                    break;
            }
        }

        public FactValue? Result(bool isComplete) => owner.Kind switch
        {
            AggregateKind.Count => Range(new NumberRange(_certain, isComplete ? _certain + _possible : null), mayBeAbsent: false),
            AggregateKind.Distinct => Distinct(isComplete),
            AggregateKind.Sum => Range(isComplete ? _sum : _sum.Plus(Unseen()), mayBeAbsent: false),
            AggregateKind.Union => new PeriodUnion(_certainDays, _possibleDays, isComplete && !_isOpen),
            _ => Extreme(isComplete),
        };

        private void AddDistinct(FactValue? value, bool isCertain)
        {
            switch (value)
            {
                case null when isCertain:
                    _unknownValues++;
                    break;
                case null:
                    _possible++;
                    break;
                case NoneValue:
                    break;
                default:
                    (isCertain ? _certainValues : _possibleValues).Add(value.Canonical);
                    break;
            }
        }

        private void AddDays(FactValue? value, bool isCertain)
        {
            switch (value)
            {
                case PeriodValue or DateValue:
                    (isCertain ? _certainDays : _possibleDays).Add(DayRange.Of(value));
                    break;
                case null:
                    _isOpen = true;
                    break;
            }
        }

        private void AddNumber(FactValue? value, bool isCertain)
        {
            if (value is NoneValue)
            {
                return;
            }

            var number = value is null ? owner._bounds : Ranges.Of(value);
            // What is not declared may be none, and adds nothing then.
            _sum = _sum.Plus(isCertain && value is not null ? number : number.Hull(NumberRange.Point(0)));
            if (isCertain && value is not null)
            {
                _certain++;
                _least = _least is { } least ? least.Least(number) : number;
                _greatest = _greatest is { } greatest ? greatest.Greatest(number) : number;
            }
            else
            {
                _possible++;
                Possible(number);
            }
        }

        private void Possible(NumberRange number) => _possibleHull = _possibleHull is { } hull ? hull.Hull(number) : number;

        // Things that may exist undeclared add what the vocabulary allows: nothing less than zero where it says so.
        private NumberRange Unseen() => new(owner._bounds.Low is >= 0 ? 0 : null, owner._bounds.High is <= 0 ? 0 : null);

        private FactValue Distinct(bool isComplete)
        {
            // A value that is not declared may equal one that is, or be none.
            var least = _certainValues.Count;
            var most = _certainValues.Union(_possibleValues).Count() + _unknownValues + _possible;
            return Range(new NumberRange(least, isComplete ? most : null), mayBeAbsent: false);
        }

        private FactValue? Extreme(bool isComplete)
        {
            if (!isComplete)
            {
                Possible(owner._bounds);
            }

            var certain = owner.Kind == AggregateKind.Min ? _least : _greatest;
            if (certain is null && _possibleHull is null)
            {
                return new NoneValue(default);
            }

            if (_possibleHull is not { } possible)
            {
                return Range(certain!.Value, mayBeAbsent: false);
            }

            if (certain is not { } known)
            {
                return Range(possible, mayBeAbsent: true);
            }

            return Range(
                owner.Kind == AggregateKind.Min
                    ? known.Least(possible) with { High = known.High }
                    : known.Greatest(possible) with { Low = known.Low },
                mayBeAbsent: false);
        }

        private FactValue Range(NumberRange range, bool mayBeAbsent) =>
            range.IsPoint && !mayBeAbsent && owner.Type is not (FactTypeKind.Date or FactTypeKind.Duration)
                ? new NumberValue(range.Low!.Value, owner.Type, default)
                : new RangeValue(range, owner.Type, mayBeAbsent);
    }

    private AggregateKind Kind { get; } = kind;

    private FactTypeKind Type { get; } = type;
}
