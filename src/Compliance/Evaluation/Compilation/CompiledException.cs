using Compliance.Evaluation.Nodes;
using Compliance.Rules;

namespace Compliance.Evaluation.Compilation;

/// <summary>An exception made ready to run.</summary>
internal sealed record CompiledException(ExceptionClause Clause, ConditionNode When)
{
    /// <summary>Determines whether what makes the exception is in force.</summary>
    public bool IsInForce(DateOnly day) => Clause.Basis.IsEmpty || Clause.Basis.Any(c => c.InForce.Includes(day));
}
