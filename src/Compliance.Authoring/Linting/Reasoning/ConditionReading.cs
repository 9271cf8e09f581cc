using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>Reads one condition as the formula of its truth or of its falsity; what it does not understand is a fact with a name.</summary>
internal sealed class ConditionReading(FormulaReader reader, FactNames names, bool holds) : IConditionVisitor<Formula>
{
    private readonly OperandReading _operands = new(reader);

    /// <inheritdoc/>
    public Formula Visit(AllOf condition) => Joined(condition.Conditions.Select(c => c.Accept(this)), isAll: holds);

    /// <inheritdoc/>
    public Formula Visit(AnyOf condition) => Joined(condition.Conditions.Select(c => c.Accept(this)), isAll: !holds);

    /// <inheritdoc/>
    public Formula Visit(Negation condition) => condition.Operand.Accept(new ConditionReading(reader, names, !holds));

    /// <inheritdoc/>
    public Formula Visit(ValueTest condition) => condition switch
    {
        Comparison comparison => Visit(comparison),
        Membership membership => Visit(membership),
        ListTest list => Visit(list),
        Containment containment => Visit(containment),
        TextMention mention => Visit(mention),
        Presence presence => Visit(presence),
        _ => Opaque(condition),
    };

    private Formula Visit(Comparison condition) => Term(condition) ?? Compare(condition);

    private Formula Visit(Membership condition)
    {
        if (condition.Choices.Any(c => c.Type is FactType.ListType))
        {
            return Opaque(condition);
        }

        // "Not in" is false where "in" is true.
        var comparison = holds != condition.IsNegated ? ComparisonOperator.Equal : ComparisonOperator.NotEqual;
        var constants = condition.Choices.Select(_operands.Constant).OfType<FactValue>().ToList();
        return constants.Count == condition.Choices.Length && Comparisons.Named(constants, comparison, condition.Left.Type) is { } allowed
            ? new Formula.Fact(names.Of(condition.Left), allowed)
            : Joined(
                condition.Choices.Select(c => new ConditionReading(reader, names, holds: true).Visit(new Comparison(condition.Left, comparison, c, condition.Span))),
                isAll: comparison == ComparisonOperator.NotEqual);
    }

    private Formula Visit(ListTest condition)
    {
        var items = condition.Items.Select(_operands.Constant).OfType<FactValue>().Where(v => v is not ListValue).ToList();
        if (items.Count != condition.Items.Length)
        {
            return Opaque(condition);
        }

        var list = names.Of(condition.Left);
        var tests = items.Select(i => (Formula)Truth($"{list} contains {i.Canonical}", holds))
            .Select(t => holds ? new Formula.All([t, Truth($"{list} empty", value: false)]) : t);
        return Joined(tests, isAll: holds == (condition.Operator == ListOperator.ContainsAll));
    }

    private Formula.Fact Visit(Containment condition)
    {
        var places = condition.Right.Select(_operands.Constant).OfType<RegionValue>().Select(r => r.Value).ToList();
        return condition is { Operator: ContainmentOperator.Within, Left.Type.Kind: FactTypeKind.Region } && places.Count == condition.Right.Length
            ? new Formula.Fact(names.Of(condition.Left), holds ? new(PlaceSet.In(places), MayBeNone: false) : new(PlaceSet.NotIn(places), MayBeNone: true))
            : Opaque(condition);
    }

    private Formula Visit(TextMention condition) =>
        Joined(condition.Words.Select(w => Truth($"{names.Of(condition.Left)} mentions {w}", holds)), isAll: !holds);

    private Formula.Fact Visit(Presence condition)
    {
        var answer = condition.Expected == holds;
        return condition.Test == PresenceTest.Empty ? Truth($"{names.Of(condition.Left)} empty", answer)
            : new Formula.Fact(names.Of(condition.Left), answer ? new(ValueSet.Everything, MayBeNone: false) : Possible.OnlyNone);
    }

    /// <inheritdoc/>
    public Formula Visit(Quantified condition) => condition.Quantifier == Quantifier.No
        ? Truth(names.Of(condition with { Quantifier = Quantifier.Some }), !holds)
        : Opaque(condition);

    private static Formula.Fact Truth(string name, bool value) => new(name, new(ChoiceSet.Truth(value), MayBeNone: false));

    private static Formula Joined(IEnumerable<Formula> parts, bool isAll)
    {
        ImmutableArray<Formula> all = [.. parts];
        return all is [var only] ? only : isAll ? new Formula.All(all) : new Formula.Any(all);
    }

    private Formula.Fact Opaque(Condition condition) => Truth(names.Of(condition), holds);

    // A term stands for its condition. Said of what there is not, it is none: neither true nor false.
    private Formula? Term(Comparison condition)
    {
        if (condition is not
            {
                Left: DefinitionReference { Definition.When: not null } term,
                Operator: ComparisonOperator.Equal or ComparisonOperator.NotEqual,
            }
            || _operands.Constant(condition.Right) is not BooleanValue value)
        {
            return null;
        }

        var isSaid = (condition.Operator == ComparisonOperator.Equal) == holds;
        var meaning = reader.Definition(term.Definition, names.For(term.Target), isSaid == value.Value);
        return isSaid || term.Target is VariableReference or SingletonReference
            ? meaning
            : new Formula.Any([meaning, new Formula.Fact(names.Of(term.Target), Possible.OnlyNone)]);
    }

    private Formula.Fact Compare(Comparison condition)
    {
        var comparison = condition.Operator;
        var (left, right) = (condition.Left, condition.Right);
        if (_operands.Constant(left) is not null)
        {
            (left, right, comparison) = (right, left, Comparisons.Mirrored(comparison));
        }

        var mayBeNone = !holds ? comparison != ComparisonOperator.NotEqual : comparison == ComparisonOperator.NotEqual;
        comparison = holds ? comparison : Comparisons.Opposite(comparison);
        if (_operands.Constant(right) is { } constant)
        {
            return Comparisons.With(constant, comparison, left) is { } values
                ? new Formula.Fact(names.Of(left), new(values.And(OperandReading.Bounds(left)), mayBeNone))
                : Opaque(condition);
        }

        if (left.Type is FactType.MoneyType { Only: null } || right.Type is FactType.MoneyType { Only: null })
        {
            return Opaque(condition);
        }

        var (first, second) = (names.Of(left), names.Of(right));
        if (string.CompareOrdinal(first, second) > 0)
        {
            (first, second, comparison) = (second, first, Comparisons.Mirrored(comparison));
        }

        return new Formula.Fact($"{first} minus {second}", new(Comparisons.OfDifference(comparison), mayBeNone));
    }
}
