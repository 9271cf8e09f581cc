using System.Collections.Immutable;
using System.Globalization;

namespace Compliance.Reasoning;

/// <summary>Within what questions are answered, and with how much effort.</summary>
public sealed record ProofOptions
{
    /// <summary>Gets the day of the judgement.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Gets what is taken for certain.</summary>
    public ImmutableArray<Assumption> Given { get; init; } = [];

    /// <summary>Gets how many things of each entity, and items of each list, there may be: 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int Things
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 2;

    /// <summary>Gets the effort for each search of the solver (a state of the law, a subject, a way in which it can be so), in its's deterministic time, which is about a second each: the answer is the same on every machine.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to nothing or less.</exception>
    public double Effort
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 5;

    /// <summary>Gets the day, the number of things and the number of assumptions.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{AsOf:O}, {Things} things, {Given.Length} assumptions");
}
