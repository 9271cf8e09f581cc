using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Facts;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Judging;

/// <summary>A test that all rules of its kind begin with: a field of the subject is one of some codes, or is true or false.</summary>
/// <param name="Field">The field.</param>
/// <param name="Keys">What it must be; anything else that is declared puts the subject outside the rule.</param>
internal sealed record Discriminator(Field Field, ImmutableArray<object> Keys)
{
    private static readonly object Yes = new();
    private static readonly object No = new();

    /// <summary>Gets what a value is told apart by; <see langword="null"/> for one that no test names, such as none.</summary>
    public static object? KeyOf(FactValue value) => value switch
    {
        CodeValue code => code.Value,
        BooleanValue boolean => boolean.Value ? Yes : No,
        _ => null,
    };

    /// <summary>Finds the tests that must hold for a rule to speak of a subject.</summary>
    public static IEnumerable<Discriminator> Of(Condition? appliesWhen) => appliesWhen switch
    {
        AllOf all => all.Conditions.SelectMany(Of),
        Comparison { Operator: ComparisonOperator.Equal, Left: var left, Right: Literal literal } => Of(left, [literal]),
        Membership { IsNegated: false } membership => Of(membership.Left, membership.Choices),
        _ => [],
    };

    private static IEnumerable<Discriminator> Of(Expression left, ImmutableArray<Expression> choices)
    {
        if (left is not FieldAccess { Target: VariableReference { Variable.Index: 0 }, Field: { Type.Kind: FactTypeKind.Code or FactTypeKind.Boolean } field })
        {
            yield break;
        }

        var keys = choices.Select(c => c is Literal literal ? KeyOf(literal.Value) : null).ToList();
        if (!keys.Contains(null))
        {
            yield return new Discriminator(field, [.. keys.OfType<object>().Distinct(ReferenceEqualityComparer.Instance)]);
        }
    }
}
