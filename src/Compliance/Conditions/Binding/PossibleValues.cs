using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <summary>What a value can still be after the tests seen so far. It narrows until nothing is left.</summary>
internal sealed class PossibleValues
{
    private readonly HashSet<string> _excluded = new(StringComparer.Ordinal);
    private HashSet<string>? _allowed;
    private (decimal Value, bool IsStrict)? _lower;
    private (decimal Value, bool IsStrict)? _upper;
    private Currency? _currency;
    private SourceSpan _last;
    private bool _isEmpty;

    /// <summary>Takes a test into account.</summary>
    /// <returns>Where the test stands that it contradicts, or <see langword="null"/>; only the first contradiction is returned.</returns>
    public SourceSpan? Restrict(Condition test)
    {
        switch (test)
        {
            case Comparison { Right: Literal literal } comparison:
                Compare(comparison.Operator, literal);
                break;
            case Membership membership when membership.Choices.All(c => c is Literal):
                Choose(membership);
                break;
            default:
                return null;
        }

        var first = _last;
        _last = test.Span;
        if (_isEmpty || !IsImpossible())
        {
            return null;
        }

        _isEmpty = true;
        return first;
    }

    private void Compare(ComparisonOperator comparison, Literal literal)
    {
        switch (comparison)
        {
            case ComparisonOperator.Equal:
                Allow([literal.Value.Canonical]);
                break;
            case ComparisonOperator.NotEqual:
                _excluded.Add(literal.Value.Canonical);
                break;
        }

        // What an amount says of one in another currency is not known.
        var currency = (literal.Value as NumberValue)?.Currency;
        if (Number(literal.Value) is not { } number || Currency.AreUnlike(_currency, currency))
        {
            return;
        }

        _currency ??= currency;

        if (comparison is ComparisonOperator.Equal or ComparisonOperator.AtLeast or ComparisonOperator.MoreThan)
        {
            var isStrict = comparison == ComparisonOperator.MoreThan;
            if (_lower is null || number > _lower.Value.Value || (number == _lower.Value.Value && isStrict))
            {
                _lower = (number, isStrict);
            }
        }

        if (comparison is ComparisonOperator.Equal or ComparisonOperator.AtMost or ComparisonOperator.LessThan)
        {
            var isStrict = comparison == ComparisonOperator.LessThan;
            if (_upper is null || number < _upper.Value.Value || (number == _upper.Value.Value && isStrict))
            {
                _upper = (number, isStrict);
            }
        }
    }

    private void Choose(Membership membership)
    {
        var choices = membership.Choices.OfType<Literal>().Select(l => l.Value.Canonical);
        if (membership.IsNegated)
        {
            _excluded.UnionWith(choices);
        }
        else
        {
            Allow(choices);
        }
    }

    private void Allow(IEnumerable<string> values)
    {
        if (_allowed is null)
        {
            _allowed = new HashSet<string>(values, StringComparer.Ordinal);
        }
        else
        {
            _allowed.IntersectWith(values);
        }
    }

    private bool IsImpossible() =>
        (_allowed is not null && !_allowed.Except(_excluded).Any())
        || (_lower is { } lower && _upper is { } upper
            && (lower.Value > upper.Value || (lower.Value == upper.Value && (lower.IsStrict || upper.IsStrict))));

    private static decimal? Number(FactValue value) => value switch
    {
        NumberValue number => number.Value,
        DateValue date => date.Value.DayNumber,
        _ => null,
    };
}
