using System.Collections.Concurrent;
using System.Linq.Expressions;
using NRules.Extensibility;

namespace Compliance.NRules.Translation.Expressions;

/// <summary>
/// Compiles the lambdas of the network: those that differ only in the constants they hold, as all tests of as many facts do, are compiled
/// once, since compiling takes most of the time until a first verdict (docs/decisions/0009). Safe to use from many threads.
/// </summary>
internal sealed class ExpressionShapes : IExpressionCompiler
{
    private static readonly ConcurrentDictionary<string, Delegate> Factories = new(StringComparer.Ordinal);

    /// <summary>Gets the only one.</summary>
    public static ExpressionShapes Instance { get; } = new();

    /// <inheritdoc/>
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        var shape = new ExpressionShape();
        shape.Visit(expression);
        var factory = (Func<object?[], TDelegate>)Factories.GetOrAdd(shape.ToString(), static (_, lambda) => WithConstants((Expression<TDelegate>)lambda).Compile(), expression);
        return factory(shape.Constants);
    }

    // A function from the constants to the lambda.
    private static Expression<Func<object?[], TDelegate>> WithConstants<TDelegate>(Expression<TDelegate> expression)
    {
        var constants = Expression.Parameter(typeof(object[]), "constants");
        return Expression.Lambda<Func<object?[], TDelegate>>(new Replacement(constants).Visit(expression), constants);
    }

    private sealed class Replacement(ParameterExpression constants) : ExpressionVisitor
    {
        private int _place;

        protected override Expression VisitConstant(ConstantExpression node) =>
            Expression.Convert(Expression.ArrayIndex(constants, Expression.Constant(_place++)), node.Type);
    }
}
