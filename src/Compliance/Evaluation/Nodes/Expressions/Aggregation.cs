using Compliance.Conditions.Expressions;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>How the values of items become one; a range where items match only possibly, or may exist undeclared.</summary>
internal sealed class Aggregation(AggregateKind kind, FactTypeKind type, Field? field)
{
    // What an undeclared amount may be, as the vocabulary bounds it.
    private readonly NumberRange _bounds = new(field?.Minimum, field?.Maximum);


    /// <summary>What is known so far.</summary>
    internal struct State(Aggregation owner)
    {
        // Made where they are needed: a sum needs none of them.
        private HashSet<string>? _certainValues;
        private HashSet<string>? _possibleValues;
        private List<DayRange>? _certainDays;
        private List<DayRange>? _possibleDays;
        private int _certain;
        private int _possible;
        private int _unknownValues;
        private decimal _sum;
        private NumberRange? _rest;
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

        public FactValue Result(bool isComplete)
        {
            if (owner.Kind == AggregateKind.Union)
            {
                return new PeriodUnion(_certainDays ?? [], _possibleDays ?? [], isComplete && !_isOpen);
            }

            var (state, range, mayBeAbsent) = Amount(isComplete);
            if (state == AmountState.None)
            {
                return new NoneValue(default);
            }

            return range.IsPoint && !mayBeAbsent && owner.Type is not (FactTypeKind.Date or FactTypeKind.Duration)
                ? new NumberValue(range.Low!.Value, owner.Type, default)
                : new RangeValue(range, owner.Type, mayBeAbsent);
        }

        /// <summary>Gets the result of the numbers; not for a union.</summary>
        public Amount Amount(bool isComplete) => owner.Kind switch
        {
            AggregateKind.Count => Within(new NumberRange(_certain, isComplete ? _certain + _possible : null)),
            AggregateKind.Distinct => Within(Distinct(isComplete)),
            AggregateKind.Sum => Within(isComplete ? Sum() : Sum().Plus(Unseen())),
            _ => Extreme(isComplete),
        };

        private static Amount Within(NumberRange range) => Values.Amount.Within(range, mayBeAbsent: false);

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
                    (isCertain ? _certainValues ??= new(StringComparer.Ordinal) : _possibleValues ??= new(StringComparer.Ordinal)).Add(value is TextValue text ? text.Compared : value.Canonical);
                    break;
            }
        }

        private void AddDays(FactValue? value, bool isCertain)
        {
            switch (value)
            {
                case PeriodValue or DateValue or OpenEnd:
                    (isCertain ? _certainDays ??= [] : _possibleDays ??= []).Add(DayRange.Of(value));
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

            if (owner.Kind == AggregateKind.Sum)
            {
                AddToSum(value, isCertain);
                return;
            }

            var number = value is null ? owner._bounds : Ranges.Of(value);
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

        private void AddToSum(FactValue? value, bool isCertain)
        {
            if (isCertain && value is NumberValue exact && TryAdd(exact.Value))
            {
                return;
            }

            // What is not declared may be none, and adds nothing then.
            var number = value is null ? owner._bounds : Ranges.Of(value);
            _rest = (_rest ?? NumberRange.Point(0)).Plus(isCertain && value is not null ? number : number.Hull(NumberRange.Point(0)));
        }

        // A sum too large for a decimal is left to the ranges.
        private bool TryAdd(decimal number)
        {
            try
            {
                _sum += number;
                return true;
            }
            catch (OverflowException)
            {
                return false;
            }
        }

        private readonly NumberRange Sum() => _rest is { } rest ? NumberRange.Point(_sum).Plus(rest) : NumberRange.Point(_sum);

        private void Possible(NumberRange number) => _possibleHull = _possibleHull is { } hull ? hull.Hull(number) : number;

        // Things that may exist undeclared add what the vocabulary allows: nothing less than zero where its minimum is zero.
        private readonly NumberRange Unseen() => new(owner._bounds.Low is >= 0 ? 0 : null, owner._bounds.High is <= 0 ? 0 : null);

        private readonly NumberRange Distinct(bool isComplete)
        {
            // A value that is not declared may equal one that is, or be none.
            var least = _certainValues?.Count ?? 0;
            var most = (_certainValues ?? []).Union(_possibleValues ?? [], StringComparer.Ordinal).Count() + _unknownValues + _possible;
            return new NumberRange(least, isComplete ? most : null);
        }

        private Amount Extreme(bool isComplete)
        {
            if (!isComplete)
            {
                Possible(owner._bounds);
            }

            var certain = owner.Kind == AggregateKind.Min ? _least : _greatest;
            if (certain is null && _possibleHull is null)
            {
                return Values.Amount.None;
            }

            if (_possibleHull is not { } possible)
            {
                return Within(certain!.Value);
            }

            if (certain is not { } known)
            {
                return Values.Amount.Within(possible, mayBeAbsent: true);
            }

            return Within(owner.Kind == AggregateKind.Min
                ? known.Least(possible) with { High = known.High }
                : known.Greatest(possible) with { Low = known.Low });
        }
    }

    private AggregateKind Kind { get; } = kind;

    private FactTypeKind Type { get; } = type;
}
