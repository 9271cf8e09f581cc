using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Types;

namespace Compliance.Tests.Evaluation.Properties.Generators;

/// <summary>Makes random well-typed conditions of the small world.</summary>
internal sealed class ConditionGenerator(Random random, WorldCalendar calendar)
{
    private readonly ExpressionGenerator _expressions = new(random, calendar);

    /// <summary>Makes a condition.</summary>
    /// <param name="scope">What can be named.</param>
    /// <param name="size">How much may still be nested.</param>
    public Condition Create(Scope scope, int size) => random.Next(size > 0 ? 8 : 3) switch
    {
        0 or 1 or 2 => Test(scope, size),
        3 => new AllOf([Create(scope, size - 1), Create(scope, size - 1)], default),
        4 => new AnyOf([Create(scope, size - 1), Create(scope, size - 1)], default),
        5 => new Negation(Create(scope, size - 1), default),
        _ => Quantify(scope, size),
    };

    /// <summary>Makes an expression of a type.</summary>
    public Expression Value(FactType type, Scope scope, int size) => _expressions.Of(type, scope, size, Create)!;

    private Quantified Quantify(Scope scope, int size)
    {
        var source = _expressions.Source(scope);
        var inner = scope.With(source);
        var quantifier = (Quantifier)random.Next(3);
        var where = quantifier != Quantifier.Every || random.Next(2) == 0 ? Create(inner, size - 1) : null;
        var satisfies = quantifier == Quantifier.Every ? Create(inner, size - 1) : null;
        return new Quantified(quantifier, source, inner.Innermost, where, satisfies, default);
    }

    private Condition Test(Scope scope, int size)
    {
        // Mostly of the innermost thing, so that quantifiers matter.
        var left = size > 0 && random.Next(4) == 0
            ? _expressions.Aggregated(random.Next(2) == 0 ? FactType.Integer : SmallWorld.Yuan, scope, size, Create) ?? Pick(scope)
            : Pick(scope);
        if (random.Next(10) == 0)
        {
            return new Presence(left, PresenceTest.Present, random.Next(2) == 0, default);
        }

        return left.Type switch
        {
            FactType.ListType { Element: { Kind: FactTypeKind.Region } } when random.Next(2) == 0 => Contain(left, scope, size),
            FactType.ListType list => List(left, list, scope, size),
            FactType.ObjectType or FactType.MapType => new Presence(left, PresenceTest.Present, random.Next(2) == 0, default),
            { Kind: FactTypeKind.Period } => Contain(left, scope, size),
            { Kind: FactTypeKind.Region or FactTypeKind.Date } when random.Next(2) == 0 => Contain(left, scope, size),
            { Kind: FactTypeKind.Text } when random.Next(2) == 0 => new TextMention(left, ["red", "none"], default),
            _ => Compare(left, scope, size),
        };
    }

    private Expression Pick(Scope scope) => scope.Pick(random, _ => true)!;

    private Condition Compare(Expression left, Scope scope, int size)
    {
        if (random.Next(4) == 0)
        {
            return new Membership(left, [.. Several(left.Type, scope, size, mayBeList: true)], random.Next(2) == 0, default);
        }

        var operators = left.Type.IsOrdered ? Enum.GetValues<ComparisonOperator>() : [ComparisonOperator.Equal, ComparisonOperator.NotEqual];
        return new Comparison(left, operators[random.Next(operators.Length)], Value(left.Type, scope, size - 1), default);
    }

    private Condition List(Expression left, FactType.ListType list, Scope scope, int size) =>
        random.Next(4) == 0 || list.Element.Kind == FactTypeKind.Object
            ? new Presence(left, PresenceTest.Empty, random.Next(2) == 0, default)
            : new ListTest(left, (ListOperator)random.Next(2), [.. Several(list.Element, scope, size, mayBeList: true)], default);

    // Some values, or one list of them.
    private IEnumerable<Expression> Several(FactType type, Scope scope, int size, bool mayBeList)
    {
        return mayBeList && random.Next(2) == 0 && scope.Pick(random, e => e.Type is FactType.ListType list && list.Element == type) is { } list
            ? [list]
            : Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Value(type, scope, size - 1));
    }

    private Containment Contain(Expression left, Scope scope, int size)
    {
        if (left.Type.Kind is FactTypeKind.Region or FactTypeKind.List)
        {
            var right = Several(FactType.Region, scope, size, mayBeList: true);
            return new Containment(left, (ContainmentOperator)random.Next(3), [.. right], default);
        }

        var relation = left.Type.Kind == FactTypeKind.Date ? ContainmentOperator.Within : (ContainmentOperator)random.Next(3);
        Expression? union = relation == ContainmentOperator.Within && random.Next(2) == 0
            ? _expressions.Aggregated(FactType.Period, scope, size, Create)
            : null;
        var other = relation == ContainmentOperator.Covers && random.Next(2) == 0 ? FactType.Date : FactType.Period;
        return new Containment(left, relation, [union ?? Value(other, scope, size: 0)], default);
    }
}
