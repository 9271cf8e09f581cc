using System.Collections.Immutable;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Binding.Shapes;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>One of several: what any of them knows is known.</summary>
internal sealed class AnyOfSlot(params ImmutableArray<Slot> slots) : Slot
{
    public override ImmutableArray<MappingShape> Shapes => [.. slots.SelectMany(s => s.Shapes)];

    public override Slot? OfKey(string key, Frame frame) => Together(slots.Select(s => s.OfKey(key, frame)));

    public override Slot? OfItem() => Together(slots.Select(s => s.OfItem()));

    public override IEnumerable<Mention> InKey(string key, Frame frame) => First(slots.Select(s => s.InKey(key, frame)));

    public override IEnumerable<Mention> InValue(string text, Frame? frame) => First(slots.Select(s => s.InValue(text, frame)));

    public override IEnumerable<Offer> Keys(string prefix, Frame frame) => slots.SelectMany(s => s.Keys(prefix, frame)).DistinctBy(o => o.Text);

    public override IEnumerable<Offer> Values(string prefix, Frame? frame) => slots.SelectMany(s => s.Values(prefix, frame)).DistinctBy(o => o.Text);

    private static Slot? Together(IEnumerable<Slot?> found) => found.OfType<Slot>().ToList() switch
    {
        [] => null,
        [var only] => only,
        var several => new AnyOfSlot([.. several]),
    };

    private static List<Mention> First(IEnumerable<IEnumerable<Mention>> found) => found.Select(m => m.ToList()).FirstOrDefault(m => m.Count > 0) ?? [];
}
