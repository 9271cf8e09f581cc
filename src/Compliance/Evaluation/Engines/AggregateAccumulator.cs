using Compliance.Conditions.Expressions;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;

namespace Compliance.Evaluation.Engines;

/// <summary>Computes an aggregate (sum, count, minimum …) from the items that match it certainly or possibly. For one thread and one value.</summary>
public sealed class AggregateAccumulator
{
    private Aggregation.State _state;

    /// <summary>Begins with no items.</summary>
    /// <param name="aggregate">The aggregate.</param>
    public AggregateAccumulator(Aggregate aggregate)
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        _state = new Aggregation.State(Aggregation.Of(aggregate));
    }

    /// <summary>Adds an item.</summary>
    /// <param name="value">Its value; <see langword="null"/> where it is undeclared, and for a count.</param>
    /// <param name="isCertain">Whether it certainly matches; else it matches possibly.</param>
    public void Add(FactValue? value, bool isCertain) => _state.Add(value, isCertain);

    /// <summary>Gets what the items come to.</summary>
    /// <param name="isComplete">Whether there are no undeclared items that may match.</param>
    /// <returns>A number, day or union of periods; a range where items match only possibly or may be missing; none for the minimum or maximum of nothing; <see langword="null"/> where amounts are of unlike currencies, or may be.</returns>
    public FactValue? GetResult(bool isComplete) => _state.Result(isComplete);
}
