using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Types;

namespace Compliance.Reasoning.Worlds;

/// <summary>A declaration whose facts a world begins with: they stay, but for those that are free, each change of which is avoided.</summary>
/// <param name="declaration">The declaration.</param>
/// <param name="day">The day for which facts with a history are taken.</param>
/// <param name="isFree">Whether the facts of a field may change.</param>
internal sealed class DeclaredFacts(Declaration declaration, DateOnly day, Func<Field, bool> isFree)
{
    /// <summary>Gets the facts that were read and may change, in the order read.</summary>
    public List<FreeFact> Free { get; } = [];

    /// <summary>Gets the things that are not declared and may be, one of a kind.</summary>
    public List<Slot> Added { get; } = [];

    /// <summary>Gets the declared things of an entity.</summary>
    public ImmutableArray<Entity> Things(EntityType type) => declaration[type].Items;

    /// <summary>Gets whether it is declared that there are no other things.</summary>
    public bool IsComplete(EntityType type) => declaration[type].State == EntitySetState.Complete;

    /// <summary>Gets a fact as it is on the day.</summary>
    public FactValue? On(FactValue? value) => value is HistoryValue history ? history.On(day) : value;

    /// <summary>Determines whether a fact may change: one that changed before has a past, which stays.</summary>
    public bool MayChange(Field field, FactValue? value) => value is not HistoryValue && isFree(field);
}
