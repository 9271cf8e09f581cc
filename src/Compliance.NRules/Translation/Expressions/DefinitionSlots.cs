using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Evaluation.Engines;
using Compliance.NRules.Facts;

namespace Compliance.NRules.Translation.Expressions;

/// <summary>
/// Replaces the definitions in a condition or expression by variables, which are bound to the values that the network noted before the
/// condition is evaluated. Formulas over one thing stay: they are evaluated with the condition.
/// </summary>
/// <param name="compiler">Compiles the references to the things.</param>
/// <param name="first">The first variable that is bound to nothing else.</param>
internal sealed class DefinitionSlots(ConditionCompiler compiler, int first) : ExpressionRewriter
{
    private readonly List<(Definition Definition, ExpressionEvaluator Target)> _slots = [];

    /// <summary>Gets one more than the last variable.</summary>
    public int VariableCount => first + _slots.Count;

    /// <summary>Binds the variables.</summary>
    /// <param name="bindings">What all other variables are bound in.</param>
    /// <param name="subject">The dated subject, which knows the values.</param>
    public void Bind(VariableBindings bindings, DatedSubject subject)
    {
        for (var i = 0; i < _slots.Count; i++)
        {
            bindings.Set(first + i, subject.ValueOf(_slots[i].Definition, _slots[i].Target.Evaluate(bindings)));
        }
    }

    public override Expression Visit(DefinitionReference expression)
    {
        var rewritten = expression with { Target = Rewrite(expression.Target) };
        if (FormulaWalker.Is(expression.Definition))
        {
            return rewritten;
        }

        _slots.Add((expression.Definition, compiler.Compile(rewritten.Target)));
        return Variable(VariableCount - 1, expression);
    }
}
