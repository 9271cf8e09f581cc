namespace Compliance.Conditions.Expressions;

/// <summary>Does something for each kind of expression.</summary>
/// <typeparam name="TResult">What comes back.</typeparam>
public interface IExpressionVisitor<out TResult>
{
    /// <summary>Visits a literal.</summary>
    TResult Visit(Literal expression);

    /// <summary>Visits a variable.</summary>
    TResult Visit(VariableReference expression);

    /// <summary>Visits a single thing named from anywhere.</summary>
    TResult Visit(SingletonReference expression);

    /// <summary>Visits the key of a map entry.</summary>
    TResult Visit(MapKeyReference expression);

    /// <summary>Visits a field.</summary>
    TResult Visit(FieldAccess expression);

    /// <summary>Visits a value of a map.</summary>
    TResult Visit(MapAccess expression);

    /// <summary>Visits an end of a period.</summary>
    TResult Visit(PeriodEndAccess expression);

    /// <summary>Visits the length of a period.</summary>
    TResult Visit(PeriodLength expression);

    /// <summary>Visits a defined term.</summary>
    TResult Visit(DefinitionReference expression);

    /// <summary>Visits a threshold.</summary>
    TResult Visit(ParameterReference expression);

    /// <summary>Visits the day for which the rule is evaluated.</summary>
    TResult Visit(JudgedDay expression);

    /// <summary>Visits the day of the judgement.</summary>
    TResult Visit(AsOfDay expression);

    /// <summary>Visits arithmetic.</summary>
    TResult Visit(Arithmetic expression);

    /// <summary>Visits an aggregate.</summary>
    TResult Visit(Aggregate expression);
}
