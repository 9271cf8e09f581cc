using System.Linq.Expressions;
using System.Reflection;

namespace Compliance.NRules.Translation.Expressions;

/// <summary>Makes the lambdas that NRules compiles: each passes the matched facts to a delegate of ours, on the stack.</summary>
internal static class FactCall
{
    private static readonly MethodInfo[] Tests = MethodsNamed(nameof(Test));
    private static readonly MethodInfo[] Functions = MethodsNamed(nameof(Compute));

    /// <summary>Makes the lambda of a test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="on">The names and types of the patterns it reads.</param>
    public static LambdaExpression Of(FactTest test, IEnumerable<(string Name, Type Type)> on) => Of(Expression.Constant(test), Tests, on);

    /// <summary>Makes the lambda of a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="on">The names and types of the patterns it reads.</param>
    public static LambdaExpression Of(FactFunction<object> function, IEnumerable<(string Name, Type Type)> on) => Of(Expression.Constant(function), Functions, on);

    private static LambdaExpression Of(ConstantExpression target, MethodInfo[] methods, IEnumerable<(string Name, Type Type)> on)
    {
        var parameters = on.Select(p => Expression.Parameter(p.Type, p.Name)).ToArray();
        var call = parameters.Length < methods.Length
            ? Expression.Call(methods[parameters.Length], [target, .. parameters])
            : Expression.Call(methods[0], target, Expression.NewArrayInit(typeof(object), parameters));
        return Expression.Lambda(call, parameters);
    }

    // By the number of facts; the first takes any number.
    private static MethodInfo[] MethodsNamed(string name) =>
        [.. typeof(FactCall).GetMethods(BindingFlags.NonPublic | BindingFlags.Static).Where(m => m.Name == name).OrderBy(m => m.GetParameters()[1].ParameterType.IsArray ? 0 : m.GetParameters().Length)];

    private static bool Test(FactTest test, object[] facts) => test(facts);

    private static bool Test(FactTest test, object first) => test([first]);

    private static bool Test(FactTest test, object first, object second) => test([first, second]);

    private static bool Test(FactTest test, object first, object second, object third) => test([first, second, third]);

    private static bool Test(FactTest test, object first, object second, object third, object fourth) => test([first, second, third, fourth]);

    private static object Compute(FactFunction<object> function, object[] facts) => function(facts);

    private static object Compute(FactFunction<object> function, object first) => function([first]);

    private static object Compute(FactFunction<object> function, object first, object second) => function([first, second]);

    private static object Compute(FactFunction<object> function, object first, object second, object third) => function([first, second, third]);

    private static object Compute(FactFunction<object> function, object first, object second, object third, object fourth) => function([first, second, third, fourth]);
}
