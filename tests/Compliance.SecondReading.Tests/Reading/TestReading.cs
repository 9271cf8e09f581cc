using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.SecondReading.Tests.Reading.Values;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Reads whether a test of a value holds.</summary>
internal static class TestReading
{
    public static Truth Read(ValueTest test, Scene scene)
    {
        var left = ExpressionReading.Read(test.Left, scene);
        return test switch
        {
            Comparison comparison => Comparisons.Compare(comparison.Operator, left, ExpressionReading.Read(comparison.Right, scene), scene.Ignored),
            Membership { IsNegated: false } membership => IsIn(left, membership.Choices, scene),
            Membership membership => Logic.Not(IsIn(left, membership.Choices, scene)),
            ListTest list => Contains(left, list, scene),
            Containment containment when IsPlace(test.Left.Type) => Places.Read(left, containment, scene),
            Containment containment => Periods.Read(containment.Operator, left, ExpressionReading.Read(containment.Right[0], scene)),
            TextMention mention => Mentions(left, mention.Words),
            Presence { Test: PresenceTest.Present } presence => Answer(IsPresent(left), presence.Expected),
            Presence presence => Answer(IsEmpty(left), presence.Expected),
            _ => throw new NotSupportedException(test.GetType().Name),
        };
    }

    private static bool IsPlace(FactType type) => type.Kind == FactTypeKind.Region || type is FactType.ListType { Element.Kind: FactTypeKind.Region };

    private static Truth Answer(Truth truth, bool expected) => expected ? truth : Logic.Not(truth);

    // Equal to one of the choices; none equals nothing, and nothing is in an empty list.
    private static Truth IsIn(Value left, ImmutableArray<Expression> choices, Scene scene)
    {
        if (left == Value.None)
        {
            return Truth.False;
        }

        var (values, mayHaveOthers) = Several(choices, scene);
        return Logic.Any([.. values.Select(v => Comparisons.AreEqual(left, v, scene.Ignored)), mayHaveOthers ? Truth.Unknown : Truth.False]);
    }

    private static Truth Contains(Value left, ListTest test, Scene scene)
    {
        var (wanted, mayBeMore) = Several(test.Items, scene);
        var (items, mayHaveOthers) = FactReading.ItemsOf(left, scene.Day);
        var each = wanted.Select(w => w == Value.None || (items.IsEmpty && !mayHaveOthers)
            ? Truth.False
            : Logic.Any([.. items.Select(i => Comparisons.AreEqual(i.Value, w, scene.Ignored)), mayHaveOthers ? Truth.Unknown : Truth.False]));
        return test.Operator == ListOperator.ContainsAll
            ? Logic.All([.. each, mayBeMore ? Truth.Unknown : Truth.True])
            : Logic.Any([.. each, mayBeMore && (!items.IsEmpty || mayHaveOthers) ? Truth.Unknown : Truth.False]);
    }

    // A list means its items.
    private static (ImmutableArray<Value> Values, bool MayHaveOthers) Several(ImmutableArray<Expression> expressions, Scene scene)
    {
        var values = ImmutableArray.CreateBuilder<Value>();
        var mayHaveOthers = false;
        foreach (var expression in expressions)
        {
            var value = ExpressionReading.Read(expression, scene);
            if (expression.Type.Kind == FactTypeKind.List && value != Value.None)
            {
                var (items, others) = FactReading.ItemsOf(value, scene.Day);
                values.AddRange(items.Select(i => i.Value));
                mayHaveOthers |= others;
            }
            else
            {
                values.Add(value);
            }
        }

        return (values.ToImmutable(), mayHaveOthers);
    }

    private static Truth Mentions(Value left, ImmutableArray<string> words) => left switch
    {
        Value.Nothing => Truth.False,
        Value.Atom { Identity: string text } => Logic.Of(words.Any(w => text.Contains(Texts.Key(w), StringComparison.Ordinal))),
        _ => Truth.Unknown,
    };

    private static Truth IsPresent(Value left) => left switch
    {
        Value.Nothing => Truth.False,
        Value.Day { IsOpen: true, MayBeNone: false } => Truth.False,
        Value.Day day when day.MayBeNone || day.Low == Value.Day.Ever || day.High == Value.Day.Never => Truth.Unknown,
        _ => left.MayBeNone ? Truth.Unknown : Truth.True,
    };

    private static Truth IsEmpty(Value left) => left switch
    {
        Value.Many { Items.IsEmpty: false } => Truth.False,
        Value.Many { IsComplete: true } or Value.Nothing => Truth.True,
        _ => Truth.Unknown,
    };
}
