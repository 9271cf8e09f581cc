using Compliance.Facts;

namespace Compliance.Declarations.Changing;

/// <summary>A thing while a batch of changes is made.</summary>
/// <param name="before">The thing before; <see langword="null"/> for a new one.</param>
/// <param name="id">Its id.</param>
/// <param name="hasId">Whether the id is declared.</param>
/// <param name="facts">Its facts; references of new facts may have targets outside of the declaration.</param>
internal sealed class ChangingThing(Entity? before, string id, bool hasId, RecordValue facts)
{
    /// <summary>Gets the thing before; <see langword="null"/> for a new one.</summary>
    public Entity? Before { get; } = before;

    /// <summary>Gets or sets its id.</summary>
    public string Id { get; set; } = id;

    /// <summary>Gets whether the id is declared.</summary>
    public bool HasId { get; } = hasId;

    /// <summary>Gets or sets its facts.</summary>
    public RecordValue Facts { get; set; } = facts;

    /// <summary>Gets or sets whether it must be another object than before.</summary>
    public bool IsReplaced { get; set; }

    /// <summary>Gets or sets what it is after the changes.</summary>
    public Entity? After { get; set; }
}
