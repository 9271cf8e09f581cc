using Compliance.Conditions;
using Compliance.Conditions.Expressions;

namespace Compliance.Evaluation.Memoization;

/// <summary>Counts the variables that an expression uses and does not bring itself.</summary>
internal sealed class FreeVariables : ConditionWalker
{
    private readonly HashSet<int> _brought = [];
    private readonly HashSet<int> _own;
    private int _outerUses;
    private int _ownUses;

    private FreeVariables(HashSet<int> own) => _own = own;

    /// <summary>Counts the uses.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="own">The variables of the test it stands in.</param>
    /// <returns>How often it uses a variable from outside that test, and how often one of the test.</returns>
    public static (int Outer, int Own) Count(Expression expression, HashSet<int> own)
    {
        var walker = new FreeVariables(own);
        walker.Walk(expression);
        return (walker._outerUses, walker._ownUses);
    }

    protected override void OnItems(ItemSource source, Variable variable) => _brought.Add(variable.Index);

    protected override void OnVariable(Variable variable)
    {
        if (_brought.Contains(variable.Index))
        {
            return;
        }

        if (_own.Contains(variable.Index))
        {
            _ownUses++;
        }
        else
        {
            _outerUses++;
        }
    }
}
