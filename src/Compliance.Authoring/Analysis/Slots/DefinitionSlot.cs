using Compliance.Authoring.Analysis.Symbols;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>The id of what the file defines.</summary>
/// <param name="symbol">Makes the symbol of an id.</param>
internal sealed class DefinitionSlot(Func<string, Frame?, Symbol> symbol) : Slot
{
    public override IEnumerable<Mention> InValue(string text, Frame? frame) => [Mention.Whole(symbol(text, frame), text, isDefinition: true)];
}
