using System.Numerics;
using Compliance.Conditions.Expressions;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>How the values of items become one; a range where items match only possibly, or may exist undeclared.</summary>
internal sealed class Aggregation(AggregateKind kind, FactTypeKind type, FactType? value, NumberRange bounds)
{
    // Codes of one list, of which each has a place of its own.
    private const int CodesInWord = 64;

    // The currency of every amount; where there may be several, each tells its own.
    private readonly Currency? _currency = (value as FactType.MoneyType)?.Only;

    // What an undeclared amount or day may be.
    private readonly NumberRange _bounds = bounds;

    /// <summary>Gets whether the amounts may be of several currencies.</summary>
    public bool HasSeveralCurrencies { get; } = value is FactType.MoneyType { Only: null };

    /// <summary>Gets whether it is a sum of numbers in one currency or none: then <see cref="State.TryAdd(long)"/> adds the word of one.</summary>
    public bool AddsNumbers => Kind == AggregateKind.Sum && !HasSeveralCurrencies;

    /// <summary>Gets whether it counts items.</summary>
    public bool Counts => Kind == AggregateKind.Count;

    /// <summary>Gets the aggregation of an aggregate.</summary>
    public static Aggregation Of(Aggregate aggregate) =>
        new(aggregate.Kind, aggregate.Type.Kind, aggregate.Value?.Type, BoundsOf(aggregate.Value));

    // As the vocabulary bounds a number. What is declared as a day is no open end; the end of a period may be the one on its own side, and what is computed of it either.
    private static NumberRange BoundsOf(Expression? value) => value switch
    {
        PeriodEndAccess { IsStart: true } => new(OpenEnd.Start.Place.Low, DateOnly.MaxValue.DayNumber),
        PeriodEndAccess => new(0, OpenEnd.End.Place.High),
        FieldAccess or MapAccess or VariableReference when value.Type.Kind == FactTypeKind.Date => new(0, DateOnly.MaxValue.DayNumber),
        { Type.Kind: FactTypeKind.Date } => OpenEnd.Anywhere,
        FieldAccess { Field: var field } => new(field.Minimum, field.Maximum),
        _ => NumberRange.Anything,
    };

    /// <summary>What is known so far.</summary>
    internal struct State(Aggregation owner)
    {
        // Made where they are needed: a sum needs none of them.
        private HashSet<string>? _certainValues;
        private HashSet<string>? _possibleValues;
        private ulong _certainCodes;
        private ulong _possibleCodes;
        private List<DayRange>? _certainDays;
        private List<DayRange>? _possibleDays;
        private int _certain;
        private int _possible;
        private int _unknownValues;
        private decimal _sum;
        private long _sumOfWords;
        private NumberRange? _rest;
        private NumberRange? _least;
        private NumberRange? _greatest;
        private NumberRange? _possibleHull;
        private Currency? _found;
        private Currency? _another;
        private bool _isUnlike;
        private bool _isOpen;

        /// <summary>Begins with what certainly counts, of a sum or a count.</summary>
        /// <param name="total">The word of how much it is.</param>
        public void Begin(long total)
        {
            if (owner.Kind == AggregateKind.Count)
            {
                _certain = (int)Word.NumberOf(total);
            }
            else
            {
                _sumOfWords = total - Word.Zero;
            }
        }

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

        /// <summary>Gets the result; <see langword="null"/> where amounts are of unlike currencies, or may be.</summary>
        public FactValue? Result(bool isComplete)
        {
            if (owner.Kind == AggregateKind.Union)
            {
                return new PeriodUnion(_certainDays ?? [], _possibleDays ?? [], isComplete && !_isOpen);
            }

            var (state, range, mayBeAbsent, currency) = Amount(isComplete);
            switch (state)
            {
                case AmountState.None:
                    return new NoneValue(default);
                case AmountState.Undeclared:
                    return null;
            }

            if (range is { IsPoint: true, Low: { } place } && !mayBeAbsent && owner.Type == FactTypeKind.Date && OpenEnd.At(place) is { } open)
            {
                return open;
            }

            return range.IsPoint && !mayBeAbsent && owner.Type is not (FactTypeKind.Date or FactTypeKind.Duration)
                ? new NumberValue(range.Low!.Value, owner.Type, default, currency)
                : new RangeValue(range, owner.Type, mayBeAbsent, currency);
        }

        /// <summary>Gets the result of the numbers; not for a union.</summary>
        public Amount Amount(bool isComplete) => owner.Kind switch
        {
            AggregateKind.Count => Within(new NumberRange(_certain, isComplete ? _certain + _possible : null)),
            AggregateKind.Distinct => Within(Distinct(isComplete)),
            _ when _isUnlike || (owner.HasSeveralCurrencies && !isComplete) => Values.Amount.Undeclared,
            AggregateKind.Sum => Within(isComplete ? Sum() : Sum().Plus(Unseen())) with { Currency = Currency },
            _ => Extreme(isComplete) with { Currency = Currency },
        };

        /// <summary>Gets two currencies of the amounts that are unlike.</summary>
        public readonly (Currency One, Currency Other)? Unlike => _found is { } one && _another is { } other ? (one, other) : null;

        private readonly Currency? Currency => owner._currency ?? _found;

        private static Amount Within(NumberRange range) => Values.Amount.Within(range, mayBeAbsent: false);

        private void AddDistinct(FactValue? value, bool isCertain)
        {
            if (owner.HasSeveralCurrencies)
            {
                NoteCurrency(value);
            }

            switch (value)
            {
                case null or RangeValue { MayBeAbsent: true } or RangeValue { Range.IsPoint: false } when isCertain:
                    _unknownValues++;
                    break;
                case null or RangeValue { MayBeAbsent: true } or RangeValue { Range.IsPoint: false }:
                    _possible++;
                    break;
                case NoneValue:
                    break;
                case CodeValue { Value.Index: < CodesInWord and var code }:
                    _ = isCertain ? _certainCodes |= 1UL << code : _possibleCodes |= 1UL << code;
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

            if (owner.HasSeveralCurrencies)
            {
                NoteCurrency(value);
            }

            if (owner.Kind == AggregateKind.Sum)
            {
                AddToSum(value, isCertain);
                return;
            }

            var number = value is null ? owner._bounds : Ranges.Of(value);
            if (IsSure(value, isCertain))
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

        // An amount that is not declared may be of any currency; no rate is known between two.
        private void NoteCurrency(FactValue? value)
        {
            var currency = Ranges.CurrencyOf(value);
            _isUnlike |= value is null;
            if (Types.Currency.AreUnlike(_found, currency))
            {
                _another ??= currency;
                _isUnlike = true;
            }

            _found ??= currency;
        }

        private void AddToSum(FactValue? value, bool isCertain)
        {
            if (isCertain && value is NumberValue exact && TryAdd(exact.Value))
            {
                return;
            }

            // What is not declared may be none, and adds nothing then.
            var number = value is null ? owner._bounds : Ranges.Of(value);
            _rest = (_rest ?? NumberRange.Point(0)).Plus(IsSure(value, isCertain) ? number : number.Hull(NumberRange.Point(0)));
        }

        // The least or greatest of things that match only possibly may be none.
        private static bool IsSure(FactValue? value, bool isCertain) => isCertain && value is not (null or RangeValue { MayBeAbsent: true });

        /// <summary>Adds a number that certainly counts.</summary>
        /// <returns>Whether it is added: a sum too large for a decimal is left to the ranges.</returns>
        public bool TryAdd(decimal number)
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

        /// <summary>Adds a number that certainly counts.</summary>
        /// <param name="word">Its word.</param>
        /// <returns>Whether it is added.</returns>
        public bool TryAdd(long word)
        {
            var sum = _sumOfWords + (word - 1);
            if (sum < 0)
            {
                return false;
            }

            _sumOfWords = sum;
            return true;
        }

        // A sum too large for a decimal is left to the ranges.
        private NumberRange Sum()
        {
            var words = Word.NumberOf(_sumOfWords + 1);
            var sum = TryAdd(words) ? NumberRange.Point(_sum) : NumberRange.Point(_sum).Plus(NumberRange.Point(words));
            _sumOfWords = 0;
            return _rest is { } rest ? sum.Plus(rest) : sum;
        }

        private void Possible(NumberRange number) => _possibleHull = _possibleHull is { } hull ? hull.Hull(number) : number;

        // Things that may exist undeclared add what the vocabulary allows: nothing less than zero where its minimum is zero.
        private readonly NumberRange Unseen() => new(owner._bounds.Low is >= 0 ? 0 : null, owner._bounds.High is <= 0 ? 0 : null);

        private readonly NumberRange Distinct(bool isComplete)
        {
            // A value that is not declared may equal one that is, or be none; and amounts in unlike currencies may come to the same.
            var least = owner.HasSeveralCurrencies ? InOneCurrency() : BitOperations.PopCount(_certainCodes) + (_certainValues?.Count ?? 0);
            var values = _possibleValues is null ? _certainValues?.Count ?? 0 : (_certainValues ?? []).Union(_possibleValues, StringComparer.Ordinal).Count();
            var most = BitOperations.PopCount(_certainCodes | _possibleCodes) + values + _unknownValues + _possible;
            return new NumberRange(least, isComplete ? most : null);
        }

        private readonly int InOneCurrency() =>
            (_certainValues ?? []).GroupBy(v => v.Split(' ')[0], StringComparer.Ordinal).Select(g => g.Count()).DefaultIfEmpty().Max();

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
