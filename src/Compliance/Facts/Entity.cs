using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>One thing that is declared: a company, a licence, an activity.</summary>
public sealed class Entity
{
    private ReferenceValue? _self;

    internal Entity(EntityType type, string id, RecordValue facts, int index, bool hasId = true)
    {
        Type = type;
        Id = id;
        Facts = facts;
        Index = index;
        HasId = hasId;
    }

    /// <summary>Gets what it is.</summary>
    public EntityType Type { get; }

    /// <summary>Gets its id: as declared; where none is declared <c>#1</c>, <c>#2</c> … by place in its list, or the id of its entity, as <c>company</c>.</summary>
    public string Id { get; }

    /// <summary>Gets whether <see cref="Id"/> was declared. One that was not names nothing outside of this declaration.</summary>
    public bool HasId { get; }

    /// <summary>Gets its facts.</summary>
    public RecordValue Facts { get; }

    /// <summary>Gets its place among those of its type, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets its path in the declaration, by id and not by place: <c>activities[wallet]</c>, <c>company</c> for a single one.</summary>
    /// <remarks>It is built once, when it is first used: every fact that decided begins with it.</remarks>
    public string Path => field ??= Type.Cardinality == EntityCardinality.Single || (Type.Cardinality == EntityCardinality.Principal && Index == 0)
        ? Type.Id
        : $"{Type.CollectionId}[{Id}]";

    /// <summary>Gets what a reader calls it: its display field, else its id; a long name is abbreviated (<see cref="Abbreviation"/>).</summary>
    public string DisplayName =>
        Type.DisplayField is { } display && Facts[display] is TextValue text ? text.Display.En : Id;

    /// <summary>Gets its display name in both languages: its display field; else the label of its entity, with its id where there are several.</summary>
    public LocalizedText Label => Type.DisplayField is { } display && Facts[display] is TextValue text
        ? text.Display
        : Path == Type.Id ? Type.Label : new LocalizedText($"{Type.Label.Zh} {Id}", $"{Type.Label.En} {Id}");

    /// <summary>Gets where it was declared.</summary>
    public SourceSpan Span => Facts.Span;

    /// <summary>Gets a reference to this thing, for engines: the value of <c>$activity</c>.</summary>
    /// <remarks>Created when it is first used: two threads may each create one, and the two are interchangeable.</remarks>
    internal ReferenceValue Self => _self ??= new ReferenceValue(Id, Facts.Span) { Target = this };

    /// <summary>Gets the things that its facts refer to, for sessions; all references have targets.</summary>
    /// <remarks>Found when first used: two threads may each find them, and they are equal.</remarks>
    internal Entity[] Targets => field ??= EntityTargets.Of(Facts);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
