using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Execution;

/// <summary>A test that all rules of its kind begin with: a field of the subject is one of some codes, or is true or false.</summary>
/// <param name="condition">The test.</param>
/// <param name="discriminating">The field.</param>
/// <param name="keys">What it must be, as places; anything else that is declared puts the subject outside the rule.</param>
internal sealed class Discriminator(Condition condition, Field discriminating, int[] keys)
{
    /// <summary>Gets the test.</summary>
    public Condition Condition { get; } = condition;

    /// <summary>Gets the field.</summary>
    public Field Field { get; } = discriminating;

    /// <summary>Determines whether the test holds of the value at a place.</summary>
    public bool Holds(int place)
    {
        foreach (var key in keys)
        {
            if (key == place)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets how many places a field has: the codes of its list, or no and yes.</summary>
    public static int PlacesOf(Field field) => field.Type is FactType.CodeType code ? code.List.Codes.Length : 2;

    /// <summary>Gets the place of a value: a code in its list, no before yes; -1 for one that no test names, such as none.</summary>
    public static int PlaceOf(FactValue value) => value switch
    {
        CodeValue code => code.Value.Index,
        BooleanValue boolean => boolean.Value ? 1 : 0,
        _ => -1,
    };

    /// <summary>Finds the tests that must hold for a rule to apply to a subject.</summary>
    public static List<Discriminator> Of(Condition? appliesWhen)
    {
        var found = new List<Discriminator>();
        Find(appliesWhen, found);
        return found;
    }

    private static void Find(Condition? condition, List<Discriminator> found)
    {
        switch (condition)
        {
            case AllOf all:
                foreach (var part in all.Conditions)
                {
                    Find(part, found);
                }

                break;
            case Comparison { Operator: ComparisonOperator.Equal, Left: var left, Right: Literal literal }:
                Find(condition, left, [literal], found);
                break;
            case Membership { IsNegated: false } membership:
                Find(membership, membership.Left, membership.Choices, found);
                break;
        }
    }

    private static void Find(Condition condition, Expression left, ImmutableArray<Expression> choices, List<Discriminator> found)
    {
        if (left is not FieldAccess { Target: VariableReference { Variable.Index: 0 }, Field: { Type.Kind: FactTypeKind.Code or FactTypeKind.Boolean } field })
        {
            return;
        }

        var keys = new int[choices.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = choices[i] is Literal literal ? PlaceOf(literal.Value) : -1;
            if (keys[i] < 0)
            {
                return;
            }
        }

        found.Add(new Discriminator(condition, field, keys));
    }
}
