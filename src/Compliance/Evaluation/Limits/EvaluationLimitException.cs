using Compliance.Declarations;
using Compliance.Diagnostics;

namespace Compliance.Evaluation.Limits;

/// <summary>Thrown where the evaluation of a declaration takes more steps than <see cref="EvaluateOptions.MaxSteps"/>: nothing was judged.</summary>
public sealed class EvaluationLimitException : Exception
{
    internal EvaluationLimitException(Declaration declaration, long maxSteps)
        : this(declaration, maxSteps, LimitDiagnostics.TooManySteps(declaration, maxSteps))
    {
    }

    private EvaluationLimitException(Declaration declaration, long maxSteps, Diagnostic diagnostic)
        : base(diagnostic.Message.En) =>
        (Declaration, MaxSteps, Diagnostic) = (declaration, maxSteps, diagnostic);

    /// <summary>Gets the declaration that is refused.</summary>
    public Declaration Declaration { get; }

    /// <summary>Gets how many steps it was allowed.</summary>
    public long MaxSteps { get; }

    /// <summary>Gets the same as a diagnostic, at the place of the declaration.</summary>
    public Diagnostic Diagnostic { get; }
}
