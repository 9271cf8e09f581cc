using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Vocabularies;

/// <summary>The catalogue of mistakes in vocabulary files (CMP21xx): one factory each.</summary>
internal static partial class VocabularyDiagnostics
{
    /// <summary>CMP2101: an id is not in snake_case.</summary>
    public static readonly DiagnosticDescriptor NotSnakeCaseDescriptor = DiagnosticDescriptor.Error("CMP2101", "标识写法不符", "Not a snake_case id");

    /// <summary>CMP2102: two things have one name.</summary>
    public static readonly DiagnosticDescriptor NameTakenDescriptor = DiagnosticDescriptor.Error("CMP2102", "名称重复", "Name taken");

    /// <summary>CMP2103: a name is a word of the rule language.</summary>
    public static readonly DiagnosticDescriptor ReservedWordDescriptor = DiagnosticDescriptor.Error("CMP2103", "保留字", "Reserved word");

    /// <summary>CMP2104: a Chinese label cannot be written in a rule.</summary>
    public static readonly DiagnosticDescriptor LabelNotUsableDescriptor = DiagnosticDescriptor.Error("CMP2104", "标签不能用作名称", "Label not usable as a name");

    /// <summary>CMP2105: there is no such type.</summary>
    public static readonly DiagnosticDescriptor UnknownTypeDescriptor = DiagnosticDescriptor.Error("CMP2105", "未知的类型", "Unknown type");

    /// <summary>CMP2106: a type names something that is not declared.</summary>
    public static readonly DiagnosticDescriptor UnknownTypeNameDescriptor = DiagnosticDescriptor.Error("CMP2106", "类型引用了未知的名称", "Unknown name in a type");

    /// <summary>CMP2107: a list or map inside a list or map.</summary>
    public static readonly DiagnosticDescriptor TypeNestedDescriptor = DiagnosticDescriptor.Error("CMP2107", "列表不能嵌套", "Nested list type");

    /// <summary>CMP2108: bounds on something that is no number.</summary>
    public static readonly DiagnosticDescriptor BoundNotAllowedDescriptor = DiagnosticDescriptor.Error("CMP2108", "非数字不能有上下限", "Bounds need a number");

    /// <summary>CMP2109: the minimum is above the maximum.</summary>
    public static readonly DiagnosticDescriptor BoundsReversedDescriptor = DiagnosticDescriptor.Error("CMP2109", "上下限颠倒", "Bounds reversed");

    /// <summary>CMP2110: two files declare one name differently.</summary>
    public static readonly DiagnosticDescriptor DeclaredDifferentlyDescriptor = DiagnosticDescriptor.Error("CMP2110", "两处声明不一致", "Declared differently");

    /// <summary>CMP2111: the display or time field does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownFieldDescriptor = DiagnosticDescriptor.Error("CMP2111", "未知的字段", "Unknown field");

    /// <summary>CMP2112: the display or time field has another type than it must.</summary>
    public static readonly DiagnosticDescriptor FieldTypeUnfitDescriptor = DiagnosticDescriptor.Error("CMP2112", "字段类型不合", "Unfit type of field");

    /// <summary>CMP2113: an object contains itself.</summary>
    public static readonly DiagnosticDescriptor ObjectContainsItselfDescriptor = DiagnosticDescriptor.Error("CMP2113", "结构包含自身", "Object contains itself");

    /// <summary>CMP2114: a second principal entity.</summary>
    public static readonly DiagnosticDescriptor SecondPrincipalDescriptor = DiagnosticDescriptor.Error("CMP2114", "申报主体不唯一", "Second principal");

    /// <summary>CMP2115: a code list without codes.</summary>
    public static readonly DiagnosticDescriptor NoCodesDescriptor = DiagnosticDescriptor.Error("CMP2115", "代码表为空", "No codes");

    /// <summary>CMP2116: a code list with a code called others cannot be the key of a map.</summary>
    public static readonly DiagnosticDescriptor OthersAsMapKeyDescriptor = DiagnosticDescriptor.Error("CMP2116", "映射的代码表含“其余”", "'others' as a key of a map");

    /// <summary>CMP2117: <c>none: allowed</c> where none cannot be meant.</summary>
    public static readonly DiagnosticDescriptor NoneNotMeantDescriptor = DiagnosticDescriptor.Error("CMP2117", "此处不能允许“无”", "None cannot be allowed here");

    /// <summary>An id is not in snake_case.</summary>
    public static Diagnostic NotSnakeCase(SourceSpan span, string id, string? correction) => NotSnakeCaseDescriptor.At(
        span,
        new($"标识“{Excerpt.Of(id)}”不符合写法。", $"The id '{Excerpt.Of(id)}' is not in snake_case."),
        correction is null
            ? new("用小写英文字母、数字和下划线，以字母开头，例如 net_assets。", "Write lower-case letters, digits and underscores, beginning with a letter, as net_assets.")
            : new($"写成 {Excerpt.Of(correction)}。", $"Write {Excerpt.Of(correction)}."));

    /// <summary>Two things have one name.</summary>
    public static Diagnostic NameTaken(SourceSpan span, SourceSpan first, LocalizedText what, string name) => NameTakenDescriptor.At(
        span,
        new($"{what.Zh}的名称“{Excerpt.Of(name)}”已被使用。", $"The name '{Excerpt.Of(name)}' of {IndefiniteArticle.Before(what.En)} is taken."),
        new("换一个名称；标识与中文标签都不能重复。", "Choose another; ids and Chinese labels must all differ."),
        first);

    /// <summary>A name is a word of the rule language.</summary>
    public static Diagnostic ReservedWord(SourceSpan span, string name) => ReservedWordDescriptor.At(
        span,
        new($"“{name}”是规则语言的保留字。", $"'{name}' is a word of the rule language."),
        new("换一个更具体的名称。", "Choose a more particular name."));

    /// <summary>A Chinese label cannot be written in a rule.</summary>
    public static Diagnostic LabelNotUsable(SourceSpan span, string label) => LabelNotUsableDescriptor.At(
        span,
        new($"标签“{Excerpt.Of(label)}”不能在规则中用作名称。", $"The label '{Excerpt.Of(label)}' cannot be used as a name in rules."),
        new("标签中不要有空格和半角标点（下划线除外），也不能为空。", "Use no spaces and no ASCII punctuation but the underscore; a label cannot be empty."));

    /// <summary>There is no such type.</summary>
    public static Diagnostic UnknownType(SourceSpan span, string text, string? meant, IReadOnlyCollection<string> candidates) => UnknownTypeDescriptor.At(
        span,
        new($"没有类型“{Excerpt.Of(text)}”。", $"There is no type '{Excerpt.Of(text)}'."),
        meant is null ? Suggestion.Advice(text, candidates) : new($"是否想写“{meant}”？", $"Did you mean '{meant}'?"));

    /// <summary>A type names a code list, object or entity that is not declared.</summary>
    public static Diagnostic UnknownTypeName(SourceSpan span, LocalizedText what, string name, IReadOnlyCollection<string> candidates) => UnknownTypeNameDescriptor.At(
        span,
        new($"没有名为“{Excerpt.Of(name)}”的{what.Zh}。", $"There is no {what.En} '{Excerpt.Of(name)}'."),
        Suggestion.Advice(name, candidates));

    /// <summary>A list or map inside a list or map.</summary>
    public static Diagnostic TypeNested(SourceSpan span, string text) => TypeNestedDescriptor.At(
        span,
        new($"类型“{Excerpt.Of(text)}”把列表或映射放进了列表或映射。", $"The type '{Excerpt.Of(text)}' puts a list or map into a list or map."),
        new("先声明一个结构，再写 list of object …。", "Declare an object for the inner values and write list of object …."));

    /// <summary>Bounds on something that is no number.</summary>
    public static Diagnostic BoundNotAllowed(SourceSpan span) => BoundNotAllowedDescriptor.At(
        span,
        new("只有数字才能有最小值和最大值。", "Only numbers have a minimum and a maximum."),
        new("删去这一行，或改正字段的类型。", "Delete the line, or correct the type of the field."));

    /// <summary>The minimum is above the maximum.</summary>
    public static Diagnostic BoundsReversed(SourceSpan span) => BoundsReversedDescriptor.At(
        span,
        new("最小值大于最大值。", "The minimum is above the maximum."),
        new("更正其中一个。", "Correct one of the two."));

    /// <summary>Two files declare one name differently.</summary>
    public static Diagnostic DeclaredDifferently(SourceSpan span, SourceSpan first, string name, LocalizedText key) => DeclaredDifferentlyDescriptor.At(
        span,
        new($"“{name}”的“{key.Zh}”在别处声明得不同。", $"The '{key.En}' of '{name}' is declared differently elsewhere."),
        new("只在一处声明，补充的文件只写新增的部分。", "Declare it in one place; a file that adds to it writes only what it adds."),
        first);

    /// <summary>The display or time field does not exist.</summary>
    public static Diagnostic UnknownField(SourceSpan span, LocalizedText owner, string name, IReadOnlyCollection<string> candidates) => UnknownFieldDescriptor.At(
        span,
        new($"{owner.Zh}没有字段“{Excerpt.Of(name)}”。", $"{IndefiniteArticle.AtStart(owner.En)} has no field '{Excerpt.Of(name)}'."),
        Suggestion.Advice(name, candidates));

    /// <summary>The display or time field has another type than it must.</summary>
    public static Diagnostic FieldTypeUnfit(SourceSpan span, string name, LocalizedText needed) => FieldTypeUnfitDescriptor.At(
        span,
        new($"字段“{name}”的类型应为{needed.Zh}。", $"The field '{name}' must be {IndefiniteArticle.Before(needed.En)}."),
        new($"改用类型为{needed.Zh}的字段。", $"Name a field that is {IndefiniteArticle.Before(needed.En)}."));

    /// <summary>An object contains itself.</summary>
    public static Diagnostic ObjectContainsItself(SourceSpan span, string path) => ObjectContainsItselfDescriptor.At(
        span,
        new($"结构经由 {path} 包含自身。", $"The object contains itself through {path}."),
        new("把重复的部分声明为实体并用 ref 引用。", "Declare what repeats as an entity and refer to it with ref."));

    /// <summary>A second principal entity.</summary>
    public static Diagnostic SecondPrincipal(SourceSpan span, SourceSpan first) => SecondPrincipalDescriptor.At(
        span,
        new("申报主体只能有一种实体。", "Only one entity can be the principal."),
        new("另一种写 cardinality: many 或 single。", "Write cardinality: many or single for the other."),
        first);

    /// <summary>A code list without codes.</summary>
    public static Diagnostic NoCodes(SourceSpan span, string id) => NoCodesDescriptor.At(
        span,
        new($"代码表“{id}”没有代码。", $"The code list '{id}' has no codes."),
        new("在 values 下写至少一个代码。", "Write at least one code below 'values'."));

    /// <summary>A code list with a code called others cannot be the key of a map.</summary>
    public static Diagnostic OthersAsMapKey(SourceSpan span, string list) => OthersAsMapKeyDescriptor.At(
        span,
        new($"代码表“{list}”含有“其余”（others），不能用作映射的键。", $"The code list '{list}' has a code 'others' (其余) and cannot be the key of a map."),
        new("给那个代码换一个名称，例如 other（其他）。", "Give that code another name, as other (其他)."));

    /// <summary>A list can always be empty.</summary>
    public static Diagnostic NoneOfList(SourceSpan span) => NoneNotMeantDescriptor.At(
        span,
        new("列表没有内容时写 []，不必允许“无”。", "That a list has no items is said by [] and needs no leave."),
        new("删去这一键。", "Delete the key."));

    /// <summary>The code list has a code for it.</summary>
    public static Diagnostic NoneIsCode(SourceSpan span, CodeList list) => NoneNotMeantDescriptor.At(
        span,
        new($"代码表“{list.Label.Zh}”已有表示“无”的代码，写“无”时即为该代码。", $"The code list '{list.Id}' has a code called none, which is what none means there."),
        new("删去这一键；没有时申报该代码。", "Delete the key; where there is none, the code is declared."));

    /// <summary>Things of which there are many have a list.</summary>
    public static Diagnostic NoneOfMany(SourceSpan span, EntityCardinality cardinality) => NoneNotMeantDescriptor.At(
        span,
        cardinality == EntityCardinality.Principal
            ? new("申报主体总是存在。", "There is always one who declares.")
            : new("没有时，清单写 []，不必允许“无”。", "That there are none is said by [] of the list and needs no leave."),
        new("删去这一键。", "Delete the key."));

    /// <summary>What has a time has days.</summary>
    public static Diagnostic NoneOfTime(SourceSpan span, Field field) => NoneNotMeantDescriptor.At(
        span,
        new($"“{field.Label.Zh}”决定对哪些日期作判断，不能为“无”。", $"'{field.Id}' says on which days it is evaluated and cannot be none."),
        new("删去字段的“无: 允许”。", "Delete 'none: allowed' of the field."));
}
