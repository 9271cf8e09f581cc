using Google.OrTools.Sat;

namespace Compliance.Reasoning.Logic;

/// <summary>A whole number that the solver chooses.</summary>
/// <param name="Variable">Its variable.</param>
/// <param name="Least">The least it can be.</param>
/// <param name="Most">The greatest it can be.</param>
internal sealed record Quantity(IntVar Variable, long Least, long Most)
{
    /// <summary>Gets a number that tells quantities apart.</summary>
    public int Id { get; } = Variable.GetIndex();
}
