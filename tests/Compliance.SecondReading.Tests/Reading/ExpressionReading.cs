using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Law;
using Compliance.SecondReading.Tests.Reading.Time;
using Compliance.SecondReading.Tests.Reading.Values;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Reads what an expression comes to.</summary>
internal static class ExpressionReading
{
    public static Value Read(Expression expression, Scene scene) => expression switch
    {
        Literal literal => FactReading.Read(literal.Value, scene.Day),
        VariableReference variable => scene.ValueOf(variable.Variable.Index),
        MapKeyReference key => new Value.Atom(scene.KeyOf(key.Variable.Index)),
        SingletonReference single => Single(single.Entity, scene),
        FieldAccess access => FactReading.FieldOf(Read(access.Target, scene), access.Field, scene.Day),
        MapAccess access => FactReading.EntryOf(Read(access.Target, scene), access.Key, scene.Day),
        PeriodEndAccess access => EndOf(Read(access.Target, scene), access.IsStart),
        PeriodLength length => Lengths.Of(Read(length.Target, scene), length.Calendar),
        DefinitionReference term => Term(Read(term.Target, scene), term.Definition, scene),
        ParameterReference parameter => Parameter(parameter.Parameter, scene),
        JudgedDay => Value.Day.On(scene.Day),
        AsOfDay => Value.Day.On(scene.AsOf),
        Arithmetic arithmetic => Combined(arithmetic, Read(arithmetic.Left, scene), Read(arithmetic.Right, scene), scene),
        Aggregate aggregate => Aggregates.Read(aggregate, scene),
        _ => throw new NotSupportedException(expression.GetType().Name),
    };

    // The declaring company, or the thing of which there is one at most.
    private static Value Single(EntityType entity, Scene scene)
    {
        var declared = scene.Declaration[entity];
        return !declared.Items.IsEmpty ? new Value.Atom(declared.Items[0])
            : declared.State == EntitySetState.Complete ? Value.None
            : Value.Undeclared;
    }

    private static Value EndOf(Value target, bool isStart)
    {
        if (target is not Value.Period { Declared: var period })
        {
            return target;
        }

        var end = isStart ? period.From : period.To;
        return end.State switch
        {
            PeriodEndState.Day => Value.Day.On(end.Day),
            PeriodEndState.Open => isStart ? new Value.Day(Value.Day.Ever, Value.Day.Ever) : new Value.Day(Value.Day.Never, Value.Day.Never),
            _ => Value.Undeclared,
        };
    }

    // A term is a field of its subject.
    private static Value Term(Value target, Definition term, Scene scene)
    {
        if (target is not Value.Atom { Identity: Entity })
        {
            return target;
        }

        var inside = scene.WithoutNames().With(term.Variable.Index, target);
        if (term.Value is { } value)
        {
            return Read(value, inside);
        }

        return ConditionReading.Read(term.When!, inside) switch
        {
            Truth.True => new Value.Atom(true),
            Truth.False => new Value.Atom(false),
            _ => Value.Undeclared,
        };
    }

    private static Value Parameter(Parameter parameter, Scene scene)
    {
        var inForce = parameter.Values.FirstOrDefault(v => v.InForce.Includes(scene.Day));
        return inForce is null || (scene.Ignored.HasFlag(Ignored.UnverifiedParameters) && inForce.Verification != Verification.Verified)
            ? Value.Undeclared
            : FactReading.Read(inForce.Value, scene.Day);
    }

    private static Value Combined(Arithmetic form, Value left, Value right, Scene scene)
    {
        if (form.Operator == ArithmeticOperator.Convert)
        {
            return Numbers.Convert(left, right, (FactType.RateType)form.Right.Type);
        }

        if (left == Value.None || right == Value.None)
        {
            return Value.None;
        }

        return (left, right) switch
        {
            (Value.Number one, Value.Number other) => Numbers.Combine(form.Operator, one, other),
            (Value.Day day, Value.Duration { Declared: var time }) =>
                Shifts.Of(day, form.Operator == ArithmeticOperator.Subtract ? -1 : 1, time, form.Calendar, scene.Ignored),
            (Value.Day { IsOpen: true } day, Value.Day other) when day == other => Value.None,
            (Value.Day day, Value.Day other) => day.MayBeNone || other.MayBeNone ? Value.Undeclared : new Value.Elapsed(other, day, form.Calendar),
            (Value.Day { IsOpen: true }, _) when form.Type.Kind == FactTypeKind.Date => left,
            (Value.Day day, Value.Elapsed or Value.Length) => Shifts.Of(day, form.Operator == ArithmeticOperator.Subtract ? -1 : 1, Durations.DaysOf(right)),
            _ => Value.Undeclared,
        };
    }
}
