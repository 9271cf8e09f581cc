using Compliance.Declarations;

namespace Compliance.Evaluation.Explaining;

/// <summary>The facts of a session as they stand. Findings that it keeps are explained by them, so that no earlier declaration stays in memory.</summary>
/// <param name="declaration">The facts to begin with.</param>
internal sealed class SessionFacts(Declaration declaration)
{
    private Declaration _declaration = declaration;

    /// <summary>Gets or sets the declaration.</summary>
    public Declaration Declaration
    {
        get => Volatile.Read(ref _declaration);
        set => Volatile.Write(ref _declaration, value);
    }
}
