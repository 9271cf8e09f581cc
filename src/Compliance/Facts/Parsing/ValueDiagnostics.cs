using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <content>Booleans, names out of the vocabulary, lists and <c>none</c>.</content>
internal static partial class ValueDiagnostics
{
    /// <summary>CMP2230: a code is not in its list.</summary>
    public static readonly DiagnosticDescriptor UnknownCodeDescriptor = DiagnosticDescriptor.Error("CMP2230", "未知的代码", "Unknown code");

    /// <summary>CMP2233: one value where a list must stand.</summary>
    public static readonly DiagnosticDescriptor ListOfValuesExpectedDescriptor = DiagnosticDescriptor.Error("CMP2233", "此处应为列表", "List of values expected");

    /// <summary>CMP2234: <c>none</c> inside a list.</summary>
    public static readonly DiagnosticDescriptor NoneInListDescriptor = DiagnosticDescriptor.Error("CMP2234", "列表中不能写“无”", "None inside a list");

    /// <summary>CMP2235: <c>none</c> in quotes.</summary>
    public static readonly DiagnosticDescriptor QuotedNoneDescriptor = DiagnosticDescriptor.Error("CMP2235", "带引号的“无”", "None in quotes");

    /// <summary>CMP2236: <c>{ none: … }</c> with something else than true.</summary>
    public static readonly DiagnosticDescriptor NoneMarkerInvalidDescriptor = DiagnosticDescriptor.Error("CMP2236", "“无”的写法不符", "Not a way to say none");

    /// <summary>CMP2237: a list names one thing twice.</summary>
    public static readonly DiagnosticDescriptor ItemWrittenTwiceDescriptor = DiagnosticDescriptor.Warning("CMP2237", "列表项重复", "Item written twice");

    /// <summary>CMP2238: a text of no characters.</summary>
    public static readonly DiagnosticDescriptor EmptyTextDescriptor = DiagnosticDescriptor.Error("CMP2238", "空白文字", "Empty text");

    /// <summary>CMP2244: a value is what people write where they have none yet.</summary>
    public static readonly DiagnosticDescriptor PlaceholderDescriptor = DiagnosticDescriptor.Warning("CMP2244", "占位符", "Placeholder");

    /// <summary>CMP4639: the word <c>none</c> is written as a text.</summary>
    public static readonly DiagnosticDescriptor NoneInQuotesDescriptor = DiagnosticDescriptor.Warning("CMP4639", "带引号的“无”", "None in quotes");

    /// <summary>CMP2239: <c>none</c> of what cannot be none.</summary>
    public static readonly DiagnosticDescriptor NoneNotAllowedDescriptor = DiagnosticDescriptor.Error("CMP2239", "不能申报为“无”", "Cannot be none");

    /// <summary>A code is not in its list.</summary>
    public static Diagnostic UnknownCode(SourceSpan span, CodeList list, string text) => UnknownCodeDescriptor.At(
        span,
        new($"{list.Label.Zh}中没有“{Excerpt.Of(text)}”。", $"'{Excerpt.Of(text)}' is not {IndefiniteArticle.Before(list.Label.En)}."),
        list.Codes.FirstOrDefault(c => c.Label.En.Equals(text, StringComparison.OrdinalIgnoreCase) || c.Id.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } named
            ? WriteWord(named.Label.Zh, named.Id)
            : Suggestion.Advice(text, [.. list.Codes.Select(c => c.Id), .. list.Codes.Select(c => c.Label.Zh)]));

    /// <summary>One value where a list must stand.</summary>
    public static Diagnostic ListOfValuesExpected(SourceSpan span, string text) => ListOfValuesExpectedDescriptor.At(
        span,
        new($"此处应为列表，而不是“{Excerpt.Of(text)}”。", $"A list is expected here, not '{Excerpt.Of(text)}'."),
        new($"写成 [{Excerpt.Of(text)}]；没有时写 []。", $"Write [{Excerpt.Of(text)}]; write [] when there is none."));

    /// <summary><c>none</c> inside a list.</summary>
    public static Diagnostic NoneInList(SourceSpan span) => NoneInListDescriptor.At(
        span,
        new("列表的一项不能是“无”或空。", "An item of a list cannot be none or nothing."),
        new("没有任何一项时写 []；否则删去这一项。", "Write [] when there is none at all; else delete the item."));

    /// <summary><c>none</c> in quotes where only a value can stand.</summary>
    public static Diagnostic QuotedNone(SourceSpan span, string text) => QuotedNoneDescriptor.At(
        span,
        new($"带引号的“{text}”只是文字。", $"'{text}' in quotes is a text, not a value."),
        new("表示“没有”时去掉引号；JSON 中写 {\"none\": true}。", "To say that there is none, remove the quotes; in JSON write {\"none\": true}."));

    /// <summary><c>{ none: … }</c> with something else than true.</summary>
    public static Diagnostic NoneMarkerInvalid(SourceSpan span) => NoneMarkerInvalidDescriptor.At(
        span,
        new("“none”后只能写 true。", "Only true may follow 'none'."),
        new("表示“没有”时写 {\"none\": true}；否则直接写值。", "Write {\"none\": true} to say that there is none, or else the value itself."));

    /// <summary>A list names one thing twice.</summary>
    public static Diagnostic ItemWrittenTwice(SourceSpan span, SourceSpan first, string text) => ItemWrittenTwiceDescriptor.At(
        span,
        new($"列表中“{Excerpt.Of(text)}”写了两次。", $"The list names '{Excerpt.Of(text)}' twice."),
        new("删去其中一个。", "Delete one of them."),
        first);

    /// <summary>An empty text declares neither a value nor that there is none.</summary>
    public static Diagnostic EmptyText(SourceSpan span) => EmptyTextDescriptor.At(
        span,
        new("此处是空白文字。", "The text is empty."),
        new("不知道的值请删去该键；没有该项请写“无”。", "Leave the key out when the value is not known; write none when there is none."));

    /// <summary><c>none</c> of a field that cannot be none.</summary>
    public static Diagnostic NoneNotAllowed(SourceSpan span, Field field) => NoneNotAllowedDescriptor.At(
        span,
        new($"“{field.Label.Zh}”不能申报为“无”。", $"'{field.Id}' cannot be none."),
        new(
            $"{Instead(field.Type).Zh}；不知道时删去该键，即为未申报。",
            $"{Instead(field.Type).En}; leave the key out when it is not known: then it is undeclared."));

    /// <summary><c>none</c> of a single thing that there always is.</summary>
    public static Diagnostic NoneNotAllowed(SourceSpan span, EntityType type) => NoneNotAllowedDescriptor.At(
        span,
        new($"“{type.Label.Zh}”不能申报为“无”。", $"'{type.Id}' cannot be none."),
        new("写出其内容；不知道时删去该键，即为未申报。", "Declare what is known of it; leave the key out when nothing is: then it is undeclared."));

    private static LocalizedText Instead(FactType type) => type.Kind switch
    {
        FactTypeKind.Boolean => new("写“是”或“否”", "Write true or false"),
        FactTypeKind.Integer or FactTypeKind.Decimal or FactTypeKind.Money or FactTypeKind.Percent => new("没有时写 0", "Write 0 when there is nothing"),
        FactTypeKind.Date => new("写出日期", "Write the day"),
        FactTypeKind.Period => new("写出起止日期，没有终止日的写“长期”", "Write its first and last day, or an open end"),
        FactTypeKind.Duration => new("写出时长", "Write the duration"),
        FactTypeKind.Region => new("写出地区", "Write the region"),
        FactTypeKind.Code => new("写出所属代码", "Write the code that it is"),
        FactTypeKind.Reference => new("写出其编号", "Write its id"),
        FactTypeKind.Map => new("逐项写出", "Write what each entry is"),
        FactTypeKind.Object => new("写出其各项", "Write its parts"),
        _ => new("写出其内容", "Write what it is"),
    };

    private static LocalizedText WriteWord(string zh, string id) => new($"写“{zh}”或 {id}。", $"Write {id} or {zh}.");

    /// <summary>A value is what people write where they have none yet.</summary>
    public static Diagnostic PlaceholderFound(SourceSpan span, string text) => PlaceholderDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”是占位符，按未申报处理。", $"'{Excerpt.Of(text)}' stands for a value that is not known yet, and is read as undeclared."),
        new("写上值；确实没有的写“无”；还不知道就留空。", "Write the value; 'none' where there is none; leave it empty while it is not known."));

    /// <summary>The word <c>none</c> is written as a text.</summary>
    public static Diagnostic NoneInQuotes(SourceSpan span, string text) => NoneInQuotesDescriptor.At(
        span,
        new($"“{text}”带引号，读作文字“{text}”，不是申报为“无”。", $"'{text}' in quotes is read as the text '{text}', and does not declare that there is none."),
        new("确实没有的，YAML 不加引号写“无”，JSON 写 {\"none\": true}。", "Where there is none, write none without quotes in YAML, {\"none\": true} in JSON."));
}
