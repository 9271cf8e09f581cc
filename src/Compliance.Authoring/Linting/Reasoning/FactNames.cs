using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Types;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>Names the values that conditions test, so that two with one name are equal under every declaration.</summary>
/// <param name="Subject">The name of the thing the condition is said of.</param>
/// <param name="IsSubject">Whether that is the subject of the rule itself, and not a thing it refers to.</param>
internal sealed record FactNames(string Subject, bool IsSubject)
{
    /// <summary>The names inside a rule.</summary>
    public static FactNames OfRule { get; } = new("#0", IsSubject: true);

    /// <summary>Names the value of an expression.</summary>
    public string Of(Expression expression) => Named(ConditionText.Canonical(expression, Subject), IsTimeless(expression));

    /// <summary>Names the truth of a condition.</summary>
    public string Of(Condition condition) => Named(ConditionText.Canonical(condition, Subject), isTimeless: false);

    /// <summary>Gets the names inside a definition that is said of a thing.</summary>
    public FactNames For(Expression target) => Of(target) is var name && name == Subject ? this : new(name, IsSubject: false);

    // The time of a rule's subject is cut to the period evaluated, that of other things is not; so what a definition says of
    // another thing is the same as what the rule says only where no time is in it.
    private string Named(string text, bool isTimeless) => IsSubject || isTimeless ? text : $"{Subject}: {text}";

    private static bool IsTimeless(Expression expression) => expression switch
    {
        Literal or VariableReference or SingletonReference or JudgedDay or AsOfDay or ParameterReference => true,
        FieldAccess access => !IsTime(access.Field) && IsTimeless(access.Target),
        MapAccess access => IsTimeless(access.Target),
        PeriodEndAccess access => IsTimeless(access.Target),
        PeriodLength length => IsTimeless(length.Target),
        Arithmetic arithmetic => IsTimeless(arithmetic.Left) && IsTimeless(arithmetic.Right),
        _ => false,
    };

    private static bool IsTime(Field field) => field.Owner is EntityType entity && ReferenceEquals(entity.TimeField, field);
}
