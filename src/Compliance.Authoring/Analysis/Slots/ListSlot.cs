namespace Compliance.Authoring.Analysis.Slots;

/// <summary>A list.</summary>
internal sealed class ListSlot(Slot? item) : Slot
{
    public override Slot? OfItem() => item;
}
