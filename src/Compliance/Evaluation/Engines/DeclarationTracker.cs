using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Engines;

/// <summary>
/// Follows a declaration that changes, for engines that keep what they matched: gives copies of its entities that stay the same objects
/// for as long as nothing that a condition can read from them changes. For one thread at a time.
/// </summary>
public sealed class DeclarationTracker
{
    private Dictionary<(EntityType Type, string Id), (Entity Copy, string Signature)> _entities = [];
    private string _shared = string.Empty;

    /// <summary>Takes the declaration as it stands now.</summary>
    /// <param name="declaration">All facts, bound against the same vocabulary each time.</param>
    /// <returns>The same facts; entities from which nothing else can be read than at the call before are the same objects.</returns>
    public TrackedDeclaration Follow(Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        var signatures = new EntitySignatures(declaration);
        var entities = new Dictionary<(EntityType Type, string Id), (Entity Copy, string Signature)>();
        var references = new List<ReferenceValue>();
        foreach (var entity in declaration.Sets.SelectMany(s => s.Items))
        {
            var key = (entity.Type, entity.Id);
            var signature = signatures.Of(entity);
            var isKept = _entities.TryGetValue(key, out var kept) && kept.Signature == signature;
            entities.Add(key, isKept ? kept : (new Entity(entity.Type, entity.Id, (RecordValue)Copy(entity.Facts, references), entity.Index), signature));
        }

        // What is kept refers only to what is kept: an entity that refers to something changed has itself another signature.
        foreach (var reference in references)
        {
            reference.Target = entities[(TargetType(reference), reference.Id)].Copy;
        }

        var isAllChanged = _shared != signatures.Shared;
        (_entities, _shared) = (entities, signatures.Shared);
        var sets = declaration.Sets.Select(s => s with { Items = [.. s.Items.Select(e => entities[(e.Type, e.Id)].Copy)] });
        return new TrackedDeclaration(new Declaration(declaration.Vocabulary, declaration.Name, declaration.ContentHash, declaration.AsOf, [.. sets], declaration.HasHistory), isAllChanged);

        static EntityType TargetType(ReferenceValue reference) => reference.Target.Type;
    }

    private static FactValue Copy(FactValue value, List<ReferenceValue> references)
    {
        switch (value)
        {
            case ReferenceValue reference:
                var copy = new ReferenceValue(reference.Id, reference.Span) { Target = reference.Target };
                references.Add(copy);
                return copy;
            case RecordValue record:
                return new RecordValue(record.Type, Copy(record.Slots, references), record.Span);
            case ListValue list:
                return new ListValue([.. list.Items.Select(i => Copy(i, references))], list.IsComplete, list.Span);
            case HistoryValue history:
                return new HistoryValue([.. history.Entries.Select(e => e with { Value = e.Value is null ? null : Copy(e.Value, references) })], history.Span);
            case MapValue map:
                return new MapValue(map.Keys, Copy(map.Values, references), map.Span);
            default:
                return value;
        }
    }

    private static ImmutableArray<FactValue?> Copy(ImmutableArray<FactValue?> values, List<ReferenceValue> references) =>
        [.. values.Select(v => v is null ? null : Copy(v, references))];
}
