using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.NRules.Live;

/// <summary>
/// The things a live session matches: copies that stay the same objects for as long as nothing that can be read from them
/// changes, so that only what changed is matched again.
/// </summary>
internal sealed class ShadowWorld
{
    private Dictionary<(EntityType Type, string Id), (Entity Copy, string Signature)> _things = [];
    private string _shared = string.Empty;

    /// <summary>Follows a declaration.</summary>
    /// <returns>The declaration as it is matched, and whether something changed that can be read from everywhere.</returns>
    public (Declaration Declaration, bool IsAllChanged) Follow(Declaration declaration)
    {
        var signatures = new EntitySignatures(declaration);
        var things = new Dictionary<(EntityType Type, string Id), (Entity Copy, string Signature)>();
        var references = new List<ReferenceValue>();
        foreach (var entity in declaration.Sets.SelectMany(s => s.Items))
        {
            var key = (entity.Type, entity.Id);
            var signature = signatures.Of(entity);
            var isKept = _things.TryGetValue(key, out var kept) && kept.Signature == signature;
            things.Add(key, isKept ? kept : (new Entity(entity.Type, entity.Id, (RecordValue)Copy(entity.Facts, references), entity.Index), signature));
        }

        // What is kept refers only to what is kept: a thing that refers to something changed has itself another signature.
        foreach (var reference in references)
        {
            reference.Target = things[(TargetType(reference), reference.Id)].Copy;
        }

        var isAllChanged = _shared != signatures.Shared;
        (_things, _shared) = (things, signatures.Shared);
        var sets = declaration.Sets.Select(s => s with { Items = [.. s.Items.Select(e => things[(e.Type, e.Id)].Copy)] });
        return (new Declaration(declaration.Vocabulary, declaration.Name, declaration.ContentHash, declaration.AsOf, [.. sets], declaration.HasHistory), isAllChanged);

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
