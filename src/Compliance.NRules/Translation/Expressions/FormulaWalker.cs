using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;

namespace Compliance.NRules.Translation.Expressions;

/// <summary>Determines whether a definition is a formula over the facts of its thing: it is then computed where it is tested.</summary>
internal sealed class FormulaWalker : ConditionWalker
{
    private bool _isFormula = true;

    /// <summary>Determines whether there is no quantifier or aggregate in a definition or in the definitions it uses.</summary>
    public static bool Is(Definition definition)
    {
        var walker = new FormulaWalker();
        walker.Walk(definition.When);
        walker.Walk(definition.Value);
        return walker._isFormula;
    }

    /// <summary>Determines whether there is no aggregate in an expression or in the definitions it uses.</summary>
    public static bool Is(Expression expression)
    {
        var walker = new FormulaWalker();
        walker.Walk(expression);
        return walker._isFormula;
    }

    protected override void OnDefinition(DefinitionReference expression) => _isFormula &= Is(expression.Definition);

    protected override void OnItems(ItemSource source, Variable variable) => _isFormula = false;
}
