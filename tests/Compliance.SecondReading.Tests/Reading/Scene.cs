using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.SecondReading.Tests.Reading.Values;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Facts, a day, and what the names of a condition stand for.</summary>
/// <param name="Declaration">The facts.</param>
/// <param name="Day">The day for which is asked.</param>
/// <param name="AsOf">The day of the judgement.</param>
/// <param name="Ignored">What is taken as not known, though it is registered.</param>
internal sealed record Scene(Declaration Declaration, DateOnly Day, DateOnly AsOf, Ignored Ignored)
{
    private ImmutableDictionary<int, (Value Value, Code? Key)> Bound { get; init; } = ImmutableDictionary<int, (Value, Code?)>.Empty;

    /// <summary>Gives a name to a thing, an item of a list or an entry of a map.</summary>
    public Scene With(int index, Value value, Code? key = null) => this with { Bound = Bound.SetItem(index, (value, key)) };

    /// <summary>Forgets all names, as the body of a term does not know those of whoever uses it.</summary>
    public Scene WithoutNames() => this with { Bound = ImmutableDictionary<int, (Value, Code?)>.Empty };

    public Value ValueOf(int index) => Bound[index].Value;

    public Code KeyOf(int index) => Bound[index].Key!;
}
