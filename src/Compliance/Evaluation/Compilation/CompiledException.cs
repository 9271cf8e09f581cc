using Compliance.Evaluation.Nodes;
using Compliance.Rules;

namespace Compliance.Evaluation.Compilation;

/// <summary>A compiled exception.</summary>
internal sealed record CompiledException(ExceptionClause Clause, ConditionNode When)
{
    /// <summary>Determines whether what makes the exception is in force.</summary>
    public bool IsInForce(DateOnly day) => Clause.IsInForce(day);
}
