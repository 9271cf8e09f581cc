using System.Collections.Immutable;
using Compliance.Cli.Explaining.Names;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Makes the pages of entities, objects and fields.</summary>
internal static class VocabularyPages
{
    private static readonly LocalizedText EntityKind = new("实体", "entity");
    private static readonly LocalizedText ObjectKind = new("对象", "object");
    private static readonly LocalizedText FieldKind = new("字段", "field");

    /// <summary>Makes the page of an entity.</summary>
    public static ExplainedPage Of(EntityType entity, UseIndex use) => new("entity", entity.Id, entity.Label, entity.Span,
    [
        [
            new("declared", PageLabels.Declared, [PageLine.Of(Declared(entity))]),
            PageEntry.Of("time", PageLabels.Time, entity.TimeField is { } time ? Named(time) : null),
            PageEntry.Of("shown_by", PageLabels.ShownBy, entity.DisplayField is { } display ? Named(display) : null),
            Fields(entity),
        ],
        [PageEntry.List("rules_on", PageLabels.RulesOn, use.RulesOn(entity)), PageEntry.List("read_by", PageLabels.ReadBy, use.RulesNaming(entity))],
    ])
    { Subtitle = PageLine.Of(EntityKind) };

    /// <summary>Makes the page of an object.</summary>
    public static ExplainedPage Of(RecordType record, ImmutableArray<FieldPath> paths, UseIndex use) => new("object", record.Id, record.Label, record.Span,
    [
        [
            new("paths", PageLabels.Paths, [.. paths.Where(p => IsOf(p.Field.Type, record)).Select(p => PageLine.Of(new LocalizedText($"{p.Id}（{p.Zh}）", p.Id)))]),
            Fields(record),
        ],
        [PageEntry.List("read_by", PageLabels.ReadBy, record.Fields.SelectMany(use.RulesNaming).Distinct())],
    ])
    { Subtitle = PageLine.Of(ObjectKind) };

    /// <summary>Makes the page of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="paths">The paths by which it is reached; one at least.</param>
    /// <param name="use">What reads it.</param>
    public static ExplainedPage Of(Field field, IReadOnlyList<FieldPath> paths, UseIndex use) => new("field", paths[0].Id, field.Label, field.Span,
    [
        [
            new("paths", PageLabels.Paths, [.. paths.Select(p => PageLine.Of(new LocalizedText($"{p.Id}（{p.Zh}）", p.Id)))]),
            new("type", PageLabels.Type, [PageLine.Of(TypeText.Of(field.Type)), .. Units(field.Type)]),
            PageEntry.Of("range", PageLabels.Range, Range(field)),
            new("may_be", PageLabels.May, [.. May(field)]),
            .. CodePages.ListOf(field.Type) is { } list ? (PageEntry[])[CodePages.Codes(list)] : [],
            PageEntry.Of("note", ExplainLabels.Note, field.Unread),
        ],
        [ReadBy(use.RulesNaming(field))],
    ])
    { Subtitle = PageLine.Joined(FieldKind, LocalizedText.Same(" · "), field.Owner.Label) };

    /// <summary>Lists the rules that read something, or says that none does.</summary>
    public static PageEntry ReadBy(IEnumerable<(string Name, LocalizedText Label)> rules)
    {
        var entry = PageEntry.List("read_by", PageLabels.ReadBy, rules);
        return entry.Lines.IsEmpty ? entry with { Lines = [PageLine.Of(PageLabels.Nobody)] } : entry;
    }

    private static PageEntry Fields(RecordType record) => new("fields", PageLabels.Fields, [.. record.Fields.Select(f => PageLine.Item(
        LocalizedText.Same($"{f.Id}  "), f.Label, new("：", ": "), TypeText.Of(f.Type)))])
    { Names = [.. record.Fields.Select(f => f.ToString())] };

    private static LocalizedText Declared(EntityType entity) => entity.Cardinality switch
    {
        EntityCardinality.Many => new($"列表“{entity.CollectionLabel.Zh}”（{entity.CollectionId}）", $"a list under '{entity.CollectionId}'"),
        EntityCardinality.Single => new(
            $"单项“{entity.Label.Zh}”（{entity.Id}）{(entity.MayBeNone ? "，可写“无”" : string.Empty)}", $"one under '{entity.Id}'{(entity.MayBeNone ? ", or none" : string.Empty)}"),
        EntityCardinality.Principal => new(
            $"申报主体“{entity.Label.Zh}”（{entity.Id}），其他列在“{entity.CollectionLabel.Zh}”（{entity.CollectionId}）", $"the declaring one under '{entity.Id}', others in a list under '{entity.CollectionId}'"),
    };

    private static LocalizedText Named(Field field) => new($"{field.Label.Zh}（{field.Id}）", $"{field.Label.En} ({field.Id})");

    private static IEnumerable<PageLine> Units(FactType type) => type is FactType.MoneyType money
        ? money.Currencies.Select(c => PageLine.Of(new LocalizedText($"{c.Id} {c.Label.Zh}，最多 {c.Decimals} 位小数", $"{c.Id} {c.Label.En}, {c.Decimals} decimal places at most")))
        : [];

    private static LocalizedText? Range(Field field) => (field.Minimum, field.Maximum) switch
    {
        (null, null) => null,
        ({ } least, null) => new(FormattableString.Invariant($"不小于 {least}"), FormattableString.Invariant($"at least {least}")),
        (null, { } most) => new(FormattableString.Invariant($"不大于 {most}"), FormattableString.Invariant($"at most {most}")),
        ({ } least, { } most) => new(FormattableString.Invariant($"{least} 至 {most}"), FormattableString.Invariant($"{least} to {most}")),
    };

    private static IEnumerable<PageLine> May(Field field)
    {
        if (field.MayBeNone)
        {
            yield return PageLine.Of(new LocalizedText("无：确实没有", "none: there really is no such fact"));
        }

        if (field.Type is FactType.ListType)
        {
            yield return PageLine.Of(new LocalizedText("[]：列表为空", "[]: the list is empty"));
        }

        if (field.Type.Kind == FactTypeKind.Boolean)
        {
            yield return PageLine.Of(new LocalizedText("是、否", "true, false"));
        }
    }

    private static bool IsOf(FactType type, RecordType record) => type switch
    {
        FactType.ObjectType nested => ReferenceEquals(nested.Definition, record),
        FactType.ListType list => IsOf(list.Element, record),
        FactType.MapType map => IsOf(map.Value, record),
        _ => false,
    };
}
