using Compliance.Conditions;
using Compliance.Evaluation.Nodes;

namespace Compliance.Evaluation.Engines;

/// <summary>Evaluates one condition. Made by <see cref="ConditionCompiler"/>.</summary>
public sealed class ConditionEvaluator
{
    private readonly ConditionNode _node;

    internal ConditionEvaluator(ConditionNode node, int variableCount)
    {
        _node = node;
        VariableCount = variableCount;
    }

    /// <summary>Gets how many variables bindings must have room for, the subject among them.</summary>
    public int VariableCount { get; }

    /// <summary>Evaluates the condition.</summary>
    /// <param name="bindings">What its variables are bound to.</param>
    /// <returns>Whether it holds; <see cref="Truth.Unknown"/> where undeclared facts decide.</returns>
    public Truth Evaluate(VariableBindings bindings) => _node.Evaluate(bindings.Frame);
}
