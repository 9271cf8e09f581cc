using Compliance.Text;

namespace Compliance.Types;

/// <summary>A kind of thing that is declared: company, licence, activity.</summary>
public sealed class EntityType : RecordType
{
    internal EntityType(string id, LocalizedText label, EntityCardinality cardinality, string collectionId, LocalizedText collectionLabel, int index, SourceSpan span)
        : base(id, label, span)
    {
        Cardinality = cardinality;
        CollectionId = collectionId;
        CollectionLabel = collectionLabel;
        Index = index;
    }

    /// <summary>Gets how many a declaration holds and under which keys.</summary>
    public EntityCardinality Cardinality { get; }

    /// <summary>Gets the key of the list in a declaration, as <c>licences</c>.</summary>
    public string CollectionId { get; }

    /// <summary>Gets the label of the list; the Chinese one works as a key.</summary>
    public LocalizedText CollectionLabel { get; }

    /// <summary>Gets whether <c>none</c> can be declared of a single entity: that there is no such thing. Of a list that is always said, by <c>[]</c>.</summary>
    public bool MayBeNone { get; internal init; }

    /// <summary>Gets the place among the entities of the vocabulary, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets the text field that names one of them to a reader, or <see langword="null"/>: then the id does.</summary>
    public Field? DisplayField { get; internal set; }

    /// <summary>
    /// Gets the date or period field with the days on which it took place. A rule on this entity is evaluated under the law of
    /// those days; without such a field, under the law of the day of the judgement.
    /// </summary>
    public Field? TimeField { get; internal set; }
}
