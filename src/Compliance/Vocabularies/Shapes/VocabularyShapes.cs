using Compliance.Binding.Shapes;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Vocabularies.Shapes;

/// <summary>The keys of vocabulary files.</summary>
internal static class VocabularyShapes
{
    /// <summary>Gets the keys of a vocabulary file.</summary>
    public static MappingShape File { get; } = new(
        "vocabulary",
        VocabularyKeywords.File,
        Optional(VocabularyKeywords.Codes, Named(() => CodeList!), "代码表。", "The code lists."),
        Optional(VocabularyKeywords.Objects, Named(() => Object!), "嵌在实体里的结构。", "The objects nested in entities."),
        Optional(VocabularyKeywords.Entities, Named(() => Entity!), "可以申报的实体。", "The entities that can be declared."),
        Optional(VocabularyKeywords.Currencies, new ValueForm.Table(Forms.Of(() => Currency!)) { Names = "^[A-Z]{3}$" }, "货币，按 ISO 4217 代码。", "The currencies, by ISO 4217 code."));

    /// <summary>Gets the keys of a code list.</summary>
    public static MappingShape CodeList { get; } = new(
        "code-list",
        VocabularyKeywords.CodeList,
        Conditional(VocabularyKeywords.Label, Forms.Localized, "名称；各文件中写一次。", "The name, once among all files."),
        Conditional(VocabularyKeywords.Values, new ValueForm.Table(Forms.Localized) { Names = SnakeCase }, "代码及其名称。", "The codes with their labels."));

    /// <summary>Gets the keys of an object.</summary>
    public static MappingShape Object { get; } = new(
        "object",
        VocabularyKeywords.Object,
        Conditional(VocabularyKeywords.Label, Forms.Localized, "名称；各文件中写一次。", "The name, once among all files."),
        Conditional(VocabularyKeywords.Fields, Named(() => Field!), "字段。", "The fields."));

    /// <summary>Gets the keys of an entity.</summary>
    public static MappingShape Entity { get; } = new(
        "entity",
        VocabularyKeywords.Entity,
        Conditional(VocabularyKeywords.Label, Forms.Localized, "名称；各文件中写一次。", "The name, once among all files."),
        Conditional(VocabularyKeywords.Collection, Forms.Of(() => Collection!), "申报中清单的名称。", "The name of the list in a declaration."),
        Conditional(VocabularyKeywords.Cardinality, Forms.WordOf(EntityBinder.Cardinalities), "申报中有多个、单个，还是申报主体。", "Whether a declaration holds many, a single one, or it is the principal."),
        Conditional(VocabularyKeywords.None, Forms.WordOf(NonePolicy.Choices), "能否申报为“无”。", "Whether a declaration can say that there is none."),
        Conditional(VocabularyKeywords.Display, Forms.Text, "向读者称呼它的文本字段。", "The text field that names one to a reader."),
        Conditional(VocabularyKeywords.Time, Forms.Text, "说明哪些日子评价它的日期或者期间字段。", "The date or period field that says on which days it is evaluated."),
        Conditional(VocabularyKeywords.Fields, Named(() => Field!), "字段。", "The fields."));

    /// <summary>Gets the keys of a field.</summary>
    public static MappingShape Field { get; } = new(
        "field",
        VocabularyKeywords.Field,
        Required(VocabularyKeywords.Type, Forms.Of(ValueKind.Type), "类型。", "The type."),
        Required(VocabularyKeywords.Label, Forms.Localized, "名称；中文名称也是键。", "The name; the Chinese one is a key too."),
        Optional(VocabularyKeywords.Currency, new ValueForm.List(Forms.Of(ValueKind.Currency)) { MayBeOne = true }, "金额可用的币种。", "The currencies of an amount."),
        Optional(VocabularyKeywords.Minimum, Forms.Text, "最小值。", "The least value."),
        Optional(VocabularyKeywords.Maximum, Forms.Text, "最大值。", "The greatest value."),
        Optional(VocabularyKeywords.None, Forms.WordOf(NonePolicy.Choices), "能否申报为“无”。", "Whether a declaration can say that there is none."),
        Optional(VocabularyKeywords.Unread, Forms.Localized, "没有规则读取它的理由。", "Why it is there though no rule reads it."));

    /// <summary>Gets the keys of a currency.</summary>
    public static MappingShape Currency { get; } = new(
        "currency",
        VocabularyKeywords.CurrencyName,
        Required(VocabularyKeywords.Label, Forms.Localized, "名称。", "The name."),
        Optional(VocabularyKeywords.Unit, Forms.Localized, "显示金额时的单位。", "The unit that stands with amounts."),
        Optional(VocabularyKeywords.Words, Forms.Texts, "其他写法。", "Other words for it."),
        Optional(VocabularyKeywords.Decimals, Forms.Of(ValueKind.Whole), "小数位数，默认 4。", "How many decimals its amounts may have; 4 where left out."));

    /// <summary>Gets the keys of the name of a collection.</summary>
    public static MappingShape Collection { get; } = new(
        "collection",
        VocabularyKeywords.CollectionName,
        Required(VocabularyKeywords.Id, Forms.Text, "清单在申报中的键。", "The key of the list in a declaration."),
        Optional(VocabularyKeywords.Zh, Forms.Text, "中文名称，也是键。", "The Chinese name, which is a key too."),
        Optional(VocabularyKeywords.En, Forms.Text, "英文名称。", "The English name.")) { HasLanguages = true };

    private const string SnakeCase = "^[a-z][a-z0-9_]*$";

    private static ValueForm.Table Named(Func<MappingShape> shape) => new(Forms.Of(shape)) { Names = SnakeCase };
}
