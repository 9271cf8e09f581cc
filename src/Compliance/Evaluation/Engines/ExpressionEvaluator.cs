using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;

namespace Compliance.Evaluation.Engines;

/// <summary>Evaluates one expression. Made by <see cref="ConditionCompiler"/>.</summary>
public sealed class ExpressionEvaluator
{
    private readonly ValueNode _node;

    internal ExpressionEvaluator(ValueNode node, int variableCount)
    {
        _node = node;
        VariableCount = variableCount;
    }

    /// <summary>Gets how many variables bindings must have room for, the subject among them.</summary>
    public int VariableCount { get; }

    /// <summary>Evaluates the expression.</summary>
    /// <param name="bindings">What its variables are bound to.</param>
    /// <returns>The value, a range where it is known in part; <see langword="null"/> where it depends on undeclared facts.</returns>
    public FactValue? Evaluate(VariableBindings bindings) => _node.Evaluate(bindings.Frame);
}
