using Compliance.Evaluation.Nodes;
using Compliance.Rules;

namespace Compliance.Evaluation.Compilation;

/// <summary>A compiled exception.</summary>
internal sealed record CompiledException(ExceptionClause Clause, ConditionNode When)
{
    /// <summary>Determines whether what makes the exception is in force.</summary>
    public bool IsInForce(DateOnly day)
    {
        foreach (var citation in Clause.Basis)
        {
            if (citation.InForce.Includes(day))
            {
                return true;
            }
        }

        return Clause.Basis.IsEmpty;
    }
}
