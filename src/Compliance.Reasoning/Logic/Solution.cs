using Google.OrTools.Sat;

namespace Compliance.Reasoning.Logic;

/// <summary>What the solver found.</summary>
/// <param name="State">Whether there is a solution.</param>
/// <param name="Solver">The solver that holds its values.</param>
internal sealed record Solution(SolutionState State, CpSolver Solver)
{
    /// <summary>Determines whether a truth value holds.</summary>
    public bool Holds(Flag flag) => flag.Literal is { } literal ? Solver.BooleanValue(literal) : flag.IsTrue;

    /// <summary>Gets a number.</summary>
    public decimal ValueOf(Line line)
    {
        decimal sum = line.Constant;
        foreach (var (quantity, times) in line.Terms.Values)
        {
            sum += (decimal)times * Solver.Value(quantity.Variable);
        }

        return sum / line.Scale;
    }
}
