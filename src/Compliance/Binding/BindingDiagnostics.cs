using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Binding;

/// <summary>The catalogue of mistakes in the keys and plain values of authored files (CMP20xx): one factory each.</summary>
internal static partial class BindingDiagnostics
{
    /// <summary>CMP2001: a mapping must stand here.</summary>
    public static readonly DiagnosticDescriptor MappingExpectedDescriptor = DiagnosticDescriptor.Error("CMP2001", "此处应为键值", "Keys and values expected");

    /// <summary>CMP2002: a list must stand here.</summary>
    public static readonly DiagnosticDescriptor ListExpectedDescriptor = DiagnosticDescriptor.Error("CMP2002", "此处应为列表", "List expected");

    /// <summary>CMP2003: a text must stand here.</summary>
    public static readonly DiagnosticDescriptor TextExpectedDescriptor = DiagnosticDescriptor.Error("CMP2003", "此处应为文字", "Text expected");

    /// <summary>CMP2004: a key may not stand here.</summary>
    public static readonly DiagnosticDescriptor UnknownKeyDescriptor = DiagnosticDescriptor.Error("CMP2004", "未知的键", "Unknown key");

    /// <summary>CMP2480: a text is in no language.</summary>
    public static readonly DiagnosticDescriptor TextWithoutLanguageDescriptor = DiagnosticDescriptor.Error("CMP2480", "文本没有语言", "Text without a language");

    /// <summary>CMP2481: the key of a text is not the tag of a language.</summary>
    public static readonly DiagnosticDescriptor LanguageTagExpectedDescriptor = DiagnosticDescriptor.Error("CMP2481", "文本的键应为语言标签", "Tag of a language expected as key of a text");

    /// <summary>CMP2005: a key is missing.</summary>
    public static readonly DiagnosticDescriptor KeyMissingDescriptor = DiagnosticDescriptor.Error("CMP2005", "缺少键", "Key missing");

    /// <summary>CMP2006: a key is written in both spellings.</summary>
    public static readonly DiagnosticDescriptor KeyWrittenTwiceDescriptor = DiagnosticDescriptor.Error("CMP2006", "同一键写了两次", "Key written twice");

    /// <summary>CMP2007: a day is not written yyyy-MM-dd.</summary>
    public static readonly DiagnosticDescriptor DateExpectedDescriptor = DiagnosticDescriptor.Error("CMP2007", "日期格式不符", "Not a date");

    /// <summary>CMP2008: a period ends before it starts.</summary>
    public static readonly DiagnosticDescriptor PeriodReversedDescriptor = DiagnosticDescriptor.Error("CMP2008", "期间起止颠倒", "Period reversed");

    /// <summary>CMP2009: a word is not in the closed list.</summary>
    public static readonly DiagnosticDescriptor UnknownWordDescriptor = DiagnosticDescriptor.Error("CMP2009", "未知的取值", "Unknown word");

    /// <summary>CMP2010: a number of days is not written as one.</summary>
    public static readonly DiagnosticDescriptor DaysExpectedDescriptor = DiagnosticDescriptor.Error("CMP2010", "不是天数", "Not a number of days");

    /// <summary>A mapping must stand here.</summary>
    public static Diagnostic MappingExpected(SourceSpan span, LocalizedText what) => MappingExpectedDescriptor.At(
        span,
        new($"此处应为{what.Zh}：若干“键: 值”。", $"Keys and values of {IndefiniteArticle.Before(what.En)} are expected here."),
        new("每行写“键: 值”（半角冒号后加空格），并比上一级多缩进两格。", "Write 'key: value' on lines of their own, indented two spaces below the parent."));

    /// <summary>A list must stand here.</summary>
    public static Diagnostic ListExpected(SourceSpan span) => ListExpectedDescriptor.At(
        span,
        new("此处应为列表。", "A list is expected here."),
        new("写成 [甲, 乙]，或每行以“- ”开头。", "Write [a, b], or one item a line, each beginning with '- '."));

    /// <summary>A text must stand here.</summary>
    public static Diagnostic TextExpected(SourceSpan span) => TextExpectedDescriptor.At(
        span,
        new("此处应为一个值，而不是列表、键值或空。", "A single value is expected here, not a list, keys and values, or nothing."),
        new("直接写出值；含冒号或井号时用半角引号括起。", "Write the value itself; put it in quotes when it holds a colon or '#'."));

    /// <summary>A key may not stand here.</summary>
    public static Diagnostic UnknownKey(SourceSpan span, LocalizedText what, string key, IReadOnlyCollection<string> candidates) => UnknownKeyDescriptor.At(
        span,
        new($"{what.Zh}没有键“{key}”。", $"{IndefiniteArticle.AtStart(what.En)} has no key '{key}'."),
        candidates.Count > 0
            ? Suggestion.Advice(key, candidates)
            : new("花括号中的逗号分隔键值；文字里有逗号的，用半角引号括起整个文字。", "A comma inside { } separates entries; put a text that holds a comma in quotes."));

    /// <summary>A key is missing.</summary>
    public static Diagnostic KeyMissing(SourceSpan span, LocalizedText what, string id, string zh) => KeyMissingDescriptor.At(
        span,
        new($"{what.Zh}缺少“{zh}”（{id}）。", $"The {what.En} lacks '{id}'."),
        new($"补写“{zh}: …”或“{id}: …”。", $"Add '{id}: …'."));

    /// <summary>A text is in no language.</summary>
    public static Diagnostic TextWithoutLanguage(SourceSpan span) => TextWithoutLanguageDescriptor.At(
        span,
        new("此文本没有任何语言。", "This text is in no language."),
        new("至少写一种语言，例如 { zh: … } 或 { en: … }。", "Write one language at least, as { en: … } or { zh: … }."));

    /// <summary>A text is blank in each of its languages.</summary>
    public static Diagnostic TextBlank(SourceSpan span) => TextWithoutLanguageDescriptor.At(
        span,
        new("此文本在各语言中都没有文字。", "This text has no words in any language."),
        new("至少在一种语言中写出文字，例如 { zh: … } 或 { en: … }。", "Write the words in one language at least, as { en: … } or { zh: … }."));

    /// <summary>A language is named and its text is not written; or the key is a word of the text before it, after a comma.</summary>
    public static Diagnostic LanguageWithoutText(SourceSpan span, string key) => KeyMissingDescriptor.At(
        span,
        new($"“{key}”之后没有文字。", $"There is no text after '{key}'."),
        new(
            $"在“{key}:”之后写出文字；“{key}”如果是前面文字的一部分，用半角引号括起有逗号的整个文字；否则删去。",
            $"Write the text after '{key}:'; where '{key}' belongs to the text before it, put that text with its comma in quotes; else delete it."));

    /// <summary>The tag of a language must stand here.</summary>
    public static Diagnostic LanguageTagExpected(SourceSpan span, string text) => LanguageTagExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是语言标签。", $"'{Excerpt.Of(text)}' is not the tag of a language."),
        new(
            "写 BCP 47 标签，例如 zh、en、de、pt-BR；文字里有逗号的，用半角引号括起整个文字。",
            "Write a tag of BCP 47, as zh, en, de, pt-BR; put a text that holds a comma in quotes."));

    /// <summary>A key is written in both spellings.</summary>
    public static Diagnostic KeyWrittenTwice(SourceSpan span, SourceSpan first, string id, string zh) => KeyWrittenTwiceDescriptor.At(
        span,
        new($"“{id}”与“{zh}”是同一个键，写了两次。", $"'{id}' and '{zh}' are one key, written twice."),
        new("保留其中一个。", "Keep one of them."),
        first);

    /// <summary>A day is not written yyyy-MM-dd, or is not in the calendar.</summary>
    public static Diagnostic DateExpected(SourceSpan span, string text) => DateExpectedDescriptor.At(
        span,
        new($"“{text}”不是日期。", $"'{text}' is not a date."),
        Corrected(text) is { } date
            ? new($"写成 {date}。", $"Write {date}.")
            : new("按“年-月-日”写，例如 2024-05-01。", "Write year-month-day, as 2024-05-01."));

    /// <summary>A number of days is not written as one.</summary>
    public static Diagnostic DaysExpected(SourceSpan span, string text) => DaysExpectedDescriptor.At(
        span,
        new($"“{text}”不是天数。", $"'{text}' is not a number of days."),
        DayCount.Advice);

    /// <summary>A period ends before it starts.</summary>
    public static Diagnostic PeriodReversed(SourceSpan span, DateOnly from, DateOnly to) => PeriodReversedDescriptor.At(
        span,
        new($"期间的结束日 {IsoDay.Of(to)} 早于开始日 {IsoDay.Of(from)}。", $"The period ends on {IsoDay.Of(to)}, before it starts on {IsoDay.Of(from)}."),
        new("更正其中一个日期。", "Correct one of the two dates."));

    /// <summary>A word is not in the closed list.</summary>
    public static Diagnostic UnknownWord(SourceSpan span, LocalizedText what, string word, IReadOnlyCollection<string> candidates) => UnknownWordDescriptor.At(
        span,
        new($"“{word}”不是有效的{what.Zh}。", $"'{word}' is not {IndefiniteArticle.Before(what.En)}."),
        Suggestion.Advice(word, candidates));

    // A year-first date in another spelling has only one reading; 01/05/2024 has two and gets no correction.
    private static string? Corrected(string text)
    {
        var parts = text.Split(['-', '/', '.', .. DateWords.Signs], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 3
            && parts[0].Length == 4
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && year is > 0 and < 10000
            && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                ? IsoDay.Of(new DateOnly(year, month, day))
                : null;
    }
}
