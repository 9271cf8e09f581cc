using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Evaluation.Compilation;

namespace Compliance.Evaluation.Engines;

/// <summary>
/// Compiles single conditions and expressions for engines that match facts in their own way and want each test to mean what it means to
/// the native engine. Definitions are compiled once in a compiler. For one thread at a time; what it makes is safe to use from many,
/// each with a scope of its own.
/// </summary>
public sealed class ConditionCompiler
{
    private readonly Compiler _compiler = new();

    /// <summary>Compiles a condition.</summary>
    /// <param name="condition">The condition, of a rule or definition, or made of parts of them.</param>
    public ConditionEvaluator Compile(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var (node, depth) = _compiler.Compile(condition);
        return new ConditionEvaluator(node, depth);
    }

    /// <summary>Compiles an expression.</summary>
    /// <param name="expression">The expression, of a rule or definition, or made of parts of them.</param>
    public ExpressionEvaluator Compile(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var (node, depth) = _compiler.Compile(expression);
        return new ExpressionEvaluator(node, depth);
    }
}
