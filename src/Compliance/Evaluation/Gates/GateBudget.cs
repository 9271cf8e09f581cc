namespace Compliance.Evaluation.Gates;

/// <summary>How many rules the branches of one index may hold: values of many kinds must not copy the rules that test none of them without end.</summary>
/// <param name="rules">How many rules the index has.</param>
internal sealed class GateBudget(int rules)
{
    private const long Least = 20_000;
    private const long EachRule = 100;

    private long _left = Least + (EachRule * rules);

    /// <summary>Takes from the budget.</summary>
    /// <returns>Whether it was enough.</returns>
    public bool TryTake(int count) => Interlocked.Add(ref _left, -count) >= 0;
}
