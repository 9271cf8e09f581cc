using Compliance.Authoring.Analysis.Symbols;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>A mapping whose keys the author names: entities, fields, code lists, codes, currencies.</summary>
/// <param name="value">What stands behind a name.</param>
/// <param name="symbol">Makes the symbol that a name defines; <see langword="null"/> where it defines nothing.</param>
internal sealed class TableSlot(Slot? value, Func<string, Frame, Symbol>? symbol) : Slot
{
    public override Slot? OfKey(string key, Frame frame) => value;

    public override IEnumerable<Mention> InKey(string key, Frame frame) => symbol is null ? [] : [Mention.Whole(symbol(key, frame), key, isDefinition: true)];
}
