using System.Collections.Immutable;
using Compliance.Reasoning.Logic;
using Compliance.Types;

namespace Compliance.Reasoning.Worlds;

/// <summary>The things of one entity that may be declared, up to the bound.</summary>
/// <param name="Type">What they are.</param>
/// <param name="Slots">The things.</param>
/// <param name="IsComplete">Whether it is declared that there are no others.</param>
internal sealed record SlotSet(EntityType Type, ImmutableArray<Slot> Slots, Flag IsComplete);
