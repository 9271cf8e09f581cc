using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Facts;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Judging;

/// <summary>A test that all rules of its kind begin with: a field of the subject is one of some codes, or is true or false.</summary>
/// <param name="Condition">The test.</param>
/// <param name="Field">The field.</param>
/// <param name="Keys">What it must be, as places; anything else that is declared puts the subject outside the rule.</param>
internal sealed record Discriminator(Condition Condition, Field Field, ImmutableArray<int> Keys)
{
    /// <summary>Gets how many places a field has: the codes of its list, or no and yes.</summary>
    public static int PlacesOf(Field field) => field.Type is FactType.CodeType code ? code.List.Codes.Length : 2;

    /// <summary>Gets the place of a value: a code in its list, no before yes; -1 for one that no test names, such as none.</summary>
    public static int PlaceOf(FactValue value) => value switch
    {
        CodeValue code => code.Value.Index,
        BooleanValue boolean => boolean.Value ? 1 : 0,
        _ => -1,
    };

    /// <summary>Finds the tests that must hold for a rule to speak of a subject.</summary>
    public static IEnumerable<Discriminator> Of(Condition? appliesWhen) => appliesWhen switch
    {
        AllOf all => all.Conditions.SelectMany(Of),
        Comparison { Operator: ComparisonOperator.Equal, Left: var left, Right: Literal literal } => Of(appliesWhen, left, [literal]),
        Membership { IsNegated: false } membership => Of(membership, membership.Left, membership.Choices),
        _ => [],
    };

    private static IEnumerable<Discriminator> Of(Condition condition, Expression left, ImmutableArray<Expression> choices)
    {
        if (left is not FieldAccess { Target: VariableReference { Variable.Index: 0 }, Field: { Type.Kind: FactTypeKind.Code or FactTypeKind.Boolean } field })
        {
            yield break;
        }

        var keys = choices.Select(c => c is Literal literal ? PlaceOf(literal.Value) : -1).ToList();
        if (!keys.Contains(-1))
        {
            yield return new Discriminator(condition, field, [.. keys.Distinct()]);
        }
    }
}
