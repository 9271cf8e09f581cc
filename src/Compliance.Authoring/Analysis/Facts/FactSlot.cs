using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Facts;

/// <summary>A value of a type, as declarations write it.</summary>
internal sealed class FactSlot(FactType type, AuthoringNames names) : Slot
{
    private static readonly LocalizedText NoneText = new("确实没有。", "That there is none.");

    public override Slot? OfKey(string key, Frame frame) => type switch
    {
        FactType.ObjectType nested => new ThingSlot(nested.Definition, names).OfKey(key, frame),
        FactType.MapType map when map.Keys.Find(key) is not null => new FactSlot(map.Value, names),
        _ => this,
    };

    public override Slot? OfItem() => type is FactType.ListType list ? new FactSlot(list.Element, names) : null;

    public override IEnumerable<Mention> InKey(string key, Frame frame) => type switch
    {
        FactType.ObjectType nested => new ThingSlot(nested.Definition, names).InKey(key, frame),
        FactType.MapType map when map.Keys.Find(key) is { } code => [Mention.Whole(AuthoringNames.SymbolOf(map.Keys, code), key)],
        _ => [],
    };

    public override IEnumerable<Mention> InValue(string text, Frame? frame) => type switch
    {
        FactType.CodeType code when code.List.Find(text) is { } found => [Mention.Whole(AuthoringNames.SymbolOf(code.List, found), text)],
        FactType.ListType { Element: FactType.CodeType element } when element.List.Find(text) is { } found => [Mention.Whole(AuthoringNames.SymbolOf(element.List, found), text)],
        _ => [],
    };

    public override IEnumerable<Offer> Keys(string prefix, Frame frame) => type switch
    {
        FactType.ObjectType nested => new ThingSlot(nested.Definition, names).Keys(prefix, frame),
        FactType.MapType map => Codes(map.Keys).Concat(Offer.Spellings(CommonWords.Others, CommonWords.OthersZh, OfferKind.Key, new LocalizedText("其余各项。", "All others."), null)),
        _ => [],
    };

    public override IEnumerable<Offer> Values(string prefix, Frame? frame) => type switch
    {
        FactType.CodeType code => Codes(code.List),
        { Kind: FactTypeKind.Boolean } => Truths(),
        FactType.ListType => Offer.Spellings(CommonWords.None, CommonWords.NoneZh, OfferKind.Word, NoneText, null),
        _ => [],
    };

    /// <summary>Offers the codes of a list.</summary>
    public static IEnumerable<Offer> Codes(CodeList list) => list.Codes.SelectMany(c => Offer.Spellings(c.Id, c.Label.Zh, OfferKind.Code, c.Label, AuthoringNames.SymbolOf(list, c)));

    /// <summary>Offers true and false.</summary>
    public static IEnumerable<Offer> Truths() =>
    [
        .. Offer.Spellings(CommonWords.True, CommonWords.TrueZh, OfferKind.Word, new LocalizedText("是", "yes"), null),
        .. Offer.Spellings(CommonWords.False, CommonWords.FalseZh, OfferKind.Word, new LocalizedText("否", "no"), null),
    ];
}
