using System.Collections.Immutable;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Binding.Shapes;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>A mapping with the keys of a table.</summary>
internal sealed class ShapeSlot(MappingShape shape, SlotTable table) : Slot
{
    public override ImmutableArray<MappingShape> Shapes => [shape];

    public override Slot? OfKey(string key, Frame frame) => Row(key) is { } row ? table.OfRow(shape, row, frame) : null;

    public override IEnumerable<Mention> InKey(string key, Frame frame) => Row(key) is { } row ? [Mention.Whole(SymbolOf(row), key)] : [];

    public override IEnumerable<Offer> Keys(string prefix, Frame frame) => shape.Keys
        .Where(r => !frame.Has(r.Key.Id) && !frame.Has(r.Key.Zh))
        .SelectMany(r => Offer.Spellings(r.Key, OfferKind.Key, r.Description, SymbolOf(r)));

    private Symbol SymbolOf(ShapeKey row) => new(SymbolKind.Key, shape.Id, row.Key.Id);

    private ShapeKey? Row(string key) => shape.Keys.FirstOrDefault(r => r.Key.Matches(key));
}
