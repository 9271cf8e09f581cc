using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Conditions.ValueTests;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Authoring.Linting;

/// <summary>The tests of a rule that speak of days, also through the terms it uses.</summary>
internal sealed class DayTests : ConditionWalker
{
    private readonly HashSet<Definition> _seen = new(ReferenceEqualityComparer.Instance);

    private DayTests()
    {
    }

    /// <summary>Gets the places where the day of the judgement is used.</summary>
    public List<AsOfDay> AsOf { get; } = [];

    /// <summary>Gets whether the day evaluated is used.</summary>
    public bool HasDay { get; private set; }

    /// <summary>Gets all tests of values.</summary>
    public List<ValueTest> All { get; } = [];

    /// <summary>Gathers the tests of applicability, requirement and exceptions.</summary>
    public static DayTests Of(Rule rule)
    {
        var tests = Of(rule.AppliesWhen);
        tests.Walk(rule.Requirement);
        foreach (var exception in rule.Exceptions)
        {
            tests.Walk(exception.When);
        }

        return tests;
    }

    /// <summary>Gathers the tests of a condition; none has no tests.</summary>
    public static DayTests Of(Condition? condition)
    {
        var tests = new DayTests();
        tests.Walk(condition);
        return tests;
    }

    /// <summary>Determines whether an expression is the day evaluated, moved by a duration or not, or the time from a fixed day to it.</summary>
    public static bool IsDaily(Expression expression) => expression switch
    {
        JudgedDay => true,
        Arithmetic { Type.Kind: FactTypeKind.Date } moved => IsDaily(moved.Left) || IsDaily(moved.Right),
        Arithmetic difference => IsDaily(difference.Left) && IsFixed(difference.Right),
        _ => false,
    };

    /// <summary>Determines whether an expression is no time from a day, or one from a day that is written in the rule.</summary>
    public static bool IsFromWritten(Expression expression) =>
        expression is not Arithmetic { Right: { Type.Kind: FactTypeKind.Date } from } || IsWritten(from);

    /// <summary>Determines whether an expression is made of values written in the rule alone.</summary>
    public static bool IsWritten(Expression expression) => expression switch
    {
        Literal => true,
        Arithmetic arithmetic => IsWritten(arithmetic.Left) && IsWritten(arithmetic.Right),
        _ => false,
    };

    /// <summary>Determines whether an expression has one value for all declarations: written, or a parameter.</summary>
    public static bool IsFixed(Expression expression) => expression switch
    {
        Literal or ParameterReference => true,
        Arithmetic arithmetic => IsFixed(arithmetic.Left) && IsFixed(arithmetic.Right),
        _ => false,
    };

    /// <summary>Determines whether an expression is the whole period of the entity a rule examines.</summary>
    public static bool IsPeriodOf(EntityType subject, Expression expression) =>
        expression is FieldAccess { Field: var field } && ReferenceEquals(field, subject.TimeField) && field.Type.Kind == FactTypeKind.Period;

    /// <inheritdoc/>
    protected override void OnAsOf(AsOfDay expression) => AsOf.Add(expression);

    /// <inheritdoc/>
    protected override void OnDay() => HasDay = true;

    /// <inheritdoc/>
    protected override void OnTest(ValueTest condition) => All.Add(condition);

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_seen.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }
}
