using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Types;

namespace Compliance.Tests.Evaluation.Properties.Generators;

/// <summary>Makes random well-typed expressions of the small world.</summary>
internal sealed class ExpressionGenerator(Random random, WorldCalendar calendar)
{
    /// <summary>Makes an expression of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="scope">What can be named.</param>
    /// <param name="size">How much may still be nested.</param>
    /// <param name="condition">Makes the conditions of aggregates.</param>
    /// <returns>An expression, or <see langword="null"/> where there is none.</returns>
    public Expression? Of(FactType type, Scope scope, int size, Func<Scope, int, Condition> condition)
    {
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var made = random.Next(size > 0 ? 5 : 2) switch
            {
                0 => Literal(type),
                1 or 2 => Reached(type, scope),
                3 => Combined(type, scope, size, condition),
                _ => Aggregated(type, scope, size, condition),
            };
            if (made is not null)
            {
                return made;
            }
        }

        return Literal(type) ?? Reached(type, scope);
    }

    /// <summary>Makes a literal of a plain type.</summary>
    public Literal? Literal(FactType type)
    {
        var values = FactGenerator.Values(type, calendar);
        return values.IsEmpty ? null : Literal(type, values[random.Next(values.Length)]);
    }

    /// <summary>Picks something to look through: the things of an entity, or a list or map.</summary>
    public ItemSource Source(Scope scope)
    {
        return random.Next(2) == 0 && scope.Pick(random, e => e.Type is FactType.ListType or FactType.MapType) is { } field
            ? new ItemSource.Items(field, default)
            : new ItemSource.Entities(SmallWorld.Vocabulary.Entities[random.Next(SmallWorld.Vocabulary.Entities.Length)], default);
    }

    /// <summary>Makes an aggregate that yields a type.</summary>
    public Aggregate? Aggregated(FactType type, Scope scope, int size, Func<Scope, int, Condition> condition)
    {
        var kinds = type.Kind switch
        {
            FactTypeKind.Integer => [AggregateKind.Count, AggregateKind.Distinct, AggregateKind.Sum, AggregateKind.Min, AggregateKind.Max],
            FactTypeKind.Decimal or FactTypeKind.Money or FactTypeKind.Percent => [AggregateKind.Sum, AggregateKind.Min, AggregateKind.Max],
            FactTypeKind.Date => [AggregateKind.Min, AggregateKind.Max],
            FactTypeKind.Period => [AggregateKind.Union],
            _ => Array.Empty<AggregateKind>(),
        };
        if (kinds.Length == 0)
        {
            return null;
        }

        var kind = kinds[random.Next(kinds.Length)];
        var source = Source(scope);
        var inner = scope.With(source);
        var value = kind switch
        {
            AggregateKind.Count => null,
            AggregateKind.Distinct => OfItem(inner, t => t.Kind is FactTypeKind.Code or FactTypeKind.Integer or FactTypeKind.Boolean or FactTypeKind.Region),
            _ => OfItem(inner, t => t == type),
        };
        if (kind != AggregateKind.Count && value is null)
        {
            return null;
        }

        var where = random.Next(2) == 0 ? condition(inner, size - 1) : null;
        return new Aggregate(kind, source, inner.Innermost, value, where, type, default);
    }

    // A field of the item, or the item itself where it is a plain value.
    private Expression? OfItem(Scope inner, Func<FactType, bool> fits) =>
        inner.Pick(random, e => fits(e.Type) && Scope.Root(e) == inner.Innermost);

    private Expression? Reached(FactType type, Scope scope) => type == FactType.Date && random.Next(calendar.DayOdds) == 0
        ? new JudgedDay(default)
        : scope.Pick(random, e => e.Type == type);

    private Expression? Combined(FactType type, Scope scope, int size, Func<Scope, int, Condition> condition)
    {
        if (type.Kind == FactTypeKind.Duration && random.Next(3) == 0)
        {
            return scope.Pick(random, e => e.Type == FactType.Period) is { } period ? new PeriodLength(period, SmallWorld.WorkCalendar, default) : null;
        }

        var sign = random.Next(2) == 0 ? ArithmeticOperator.Add : ArithmeticOperator.Subtract;
        var (operation, left, right) = type.Kind switch
        {
            FactTypeKind.Date => (sign, type, FactType.Duration),
            FactTypeKind.Duration => (ArithmeticOperator.Subtract, FactType.Date, FactType.Date),
            FactTypeKind.Integer or FactTypeKind.Percent => (sign, type, type),
            FactTypeKind.Money when random.Next(2) == 0 => (ArithmeticOperator.PercentOf, FactType.Percent, type),
            FactTypeKind.Decimal or FactTypeKind.Money when random.Next(2) == 0 => (ArithmeticOperator.Multiply, FactType.Decimal, type),
            FactTypeKind.Decimal or FactTypeKind.Money => (sign, type, type),
            _ => (sign, null!, null!),
        };
        if (left is null
            || Of(left, scope, size - 1, condition) is not { } first
            || Of(right, scope, size - 1, condition) is not { } second)
        {
            return null;
        }

        return new Arithmetic(operation, first, second, type, default)
        {
            Calendar = type.Kind is FactTypeKind.Date or FactTypeKind.Duration ? SmallWorld.WorkCalendar : null,
        };
    }

    // The library's own reader says what a text of the type means.
    private static Literal Literal(FactType type, string text)
    {
        var entity = SmallWorld.Vocabulary.FindEntity("thing")!;
        var field = entity.Fields.First(f => f.Type == type);
        var facts = new FactTree.Group(
            [("things", new FactTree.Items([("t1", new FactTree.Group([(field.Id, new FactTree.Leaf(text))]))], true))]);
        var value = SmallWorld.Declare(facts)[entity].Items[0].Facts[field]!;
        return new Literal(value, type, default);
    }
}
