using Compliance.Declarations;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Reasoning.Tests.Distrust;

/// <summary>A random declaration against what a solver proved.</summary>
/// <param name="facts">What it declares.</param>
/// <param name="declaration">The same, read.</param>
/// <param name="isWhole">Whether no period is half declared, and no list of plain values may have other items: both are outside of the model, where it matters what is open: for that question, and for mitigations.</param>
internal sealed class Attack(FactTree facts, Declaration declaration, bool isWhole)
{
    /// <summary>Gets what it declares.</summary>
    public FactTree Facts => facts;

    /// <summary>Gets the same, read.</summary>
    public Declaration Declaration => declaration;

    /// <summary>Gets whether it is within the model also for questions about what is open.</summary>
    public bool IsWhole => isWhole;
}
