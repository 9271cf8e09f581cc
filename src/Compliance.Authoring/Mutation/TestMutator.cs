using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Authoring.Mutation;

/// <summary>Makes the changes of a test of a value: another answer, another code, another comparison.</summary>
internal sealed class TestMutator : IValueTestVisitor<IEnumerable<TestChange>>
{
    private TestMutator()
    {
    }

    public static TestMutator Instance { get; } = new();

    /// <inheritdoc/>
    public IEnumerable<TestChange> Visit(Comparison test)
    {
        if (test.Right is Literal { Value: BooleanValue flag } yes)
        {
            yield return new(MutationKind.FlagFlipped, test with { Right = yes with { Value = new BooleanValue(!flag.Value, flag.Span) } });
            yield break;
        }

        if (Neighbour(test.Left, [test.Right]) is { } code)
        {
            yield return new(MutationKind.CodeChanged, test with { Right = code });
        }

        if (Other(test) is { } other)
        {
            yield return new(MutationKind.OperatorChanged, test with { Operator = other });
        }
    }

    /// <inheritdoc/>
    public IEnumerable<TestChange> Visit(Membership test) =>
        Items(test, test.Left, test.Choices).Append(new(MutationKind.OperatorChanged, test with { IsNegated = !test.IsNegated }));

    /// <inheritdoc/>
    public IEnumerable<TestChange> Visit(ListTest test)
    {
        var items = Items(test, test.Left, test.Items);
        return test.Items.Length == 1
            ? items
            : items.Append(new(MutationKind.OperatorChanged, test with { Operator = test.Operator == ListOperator.ContainsAll ? ListOperator.ContainsAny : ListOperator.ContainsAll }));
    }

    /// <inheritdoc/>
    public IEnumerable<TestChange> Visit(Containment test)
    {
        foreach (var fewer in test.Right.Length > 1 ? Items(test, test.Left, test.Right) : [])
        {
            yield return fewer;
        }

        // A day neither covers a period nor overlaps one.
        if (test.Left.Type.Kind != FactTypeKind.Date && test.Right.All(r => r.Type.Kind != FactTypeKind.Date))
        {
            yield return new(MutationKind.OperatorChanged, test with { Operator = test.Operator == ContainmentOperator.Overlaps ? ContainmentOperator.Covers : ContainmentOperator.Overlaps });
        }
    }

    /// <inheritdoc/>
    public IEnumerable<TestChange> Visit(TextMention test) =>
        test.Words.Length == 1 ? [] : test.Words.Select((_, i) => new TestChange(MutationKind.CodeChanged, test with { Words = test.Words.RemoveAt(i) }));

    /// <inheritdoc/>
    public IEnumerable<TestChange> Visit(Presence test) => [new(MutationKind.FlagFlipped, test with { Expected = !test.Expected })];

    // Of several each is left out; a single one is another.
    private static IEnumerable<TestChange> Items(ValueTest test, Expression left, ImmutableArray<Expression> items)
    {
        if (items.Length > 1)
        {
            return items.Select((item, i) => new TestChange(MutationKind.CodeChanged, test.With(left, items.RemoveAt(i)), item));
        }

        return Neighbour(left, items) is { } code ? [new(MutationKind.CodeChanged, test.With(left, [code]))] : [];
    }

    // The next code of the list, from its beginning after its end.
    private static Literal? Neighbour(Expression left, ImmutableArray<Expression> known)
    {
        var type = left.Type is FactType.ListType list ? list.Element : left.Type;
        if (type is not FactType.CodeType { List.Codes: { Length: > 1 } codes } || known is not [Literal { Value: CodeValue code } literal])
        {
            return null;
        }

        var next = codes[(codes.IndexOf(code.Value) + 1) % codes.Length];
        return literal with { Value = new CodeValue(next, code.Span) };
    }

    // Where values are whole, the next bound with another operator is the next value with the same: that is a change of the value.
    private static ComparisonOperator? Other(Comparison test)
    {
        var isWhole = test.Right is Literal or ParameterReference && test.Left.Type.Kind is FactTypeKind.Integer or FactTypeKind.Date;
        return test.Operator switch
        {
            ComparisonOperator.Equal => ComparisonOperator.NotEqual,
            ComparisonOperator.NotEqual => ComparisonOperator.Equal,
            ComparisonOperator.LessThan => isWhole ? null : ComparisonOperator.AtMost,
            ComparisonOperator.AtMost => isWhole ? null : ComparisonOperator.LessThan,
            ComparisonOperator.MoreThan => isWhole ? null : ComparisonOperator.AtLeast,
            ComparisonOperator.AtLeast => isWhole ? null : ComparisonOperator.MoreThan,
        };
    }
}
