using Compliance.Binding;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <content>Mistakes in conditions, tests and types.</content>
internal static partial class ConditionDiagnostics
{
    /// <summary>CMP2321: a test does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownTestDescriptor = DiagnosticDescriptor.Error("CMP2321", "未知的测试", "Unknown test");

    /// <summary>CMP2322: a test does not fit the type of the field.</summary>
    public static readonly DiagnosticDescriptor TestDoesNotFitDescriptor = DiagnosticDescriptor.Error("CMP2322", "测试与字段类型不符", "Test does not fit the field");

    /// <summary>CMP2323: a value has another type than the field.</summary>
    public static readonly DiagnosticDescriptor TypesDifferDescriptor = DiagnosticDescriptor.Error("CMP2323", "类型不符", "Types differ");

    /// <summary>CMP2324: a test has no value.</summary>
    public static readonly DiagnosticDescriptor TestValueMissingDescriptor = DiagnosticDescriptor.Error("CMP2324", "缺少比较的值", "Value missing");

    /// <summary>CMP2325: a test needs a list of values.</summary>
    public static readonly DiagnosticDescriptor ListOfValuesExpectedDescriptor = DiagnosticDescriptor.Error("CMP2325", "此处应为多个值", "List of values expected");

    /// <summary>CMP2326: a test needs one value.</summary>
    public static readonly DiagnosticDescriptor OneValueExpectedDescriptor = DiagnosticDescriptor.Error("CMP2326", "此处应为一个值", "One value expected");

    /// <summary>CMP2327: nothing equals "none".</summary>
    public static readonly DiagnosticDescriptor NoneIsNotAValueDescriptor = DiagnosticDescriptor.Error("CMP2327", "“无”不能用于比较", "'none' cannot be compared");

    /// <summary>CMP2328: an aggregate does not fit the type of what it is computed over.</summary>
    public static readonly DiagnosticDescriptor AggregateDoesNotFitDescriptor = DiagnosticDescriptor.Error("CMP2328", "汇总方式与类型不符", "Aggregate does not fit");

    /// <summary>CMP2329: a rule names a declared thing by its id.</summary>
    public static readonly DiagnosticDescriptor ReferenceWrittenOutDescriptor = DiagnosticDescriptor.Error("CMP2329", "规则中不能写具体事物", "A rule cannot name one thing");

    /// <summary>CMP2330: a union stands elsewhere than in "within".</summary>
    public static readonly DiagnosticDescriptor UnionOutOfPlaceDescriptor = DiagnosticDescriptor.Error("CMP2330", "并集只能用于“位于”", "Union out of place");

    /// <summary>CMP2331: a condition must stand here.</summary>
    public static readonly DiagnosticDescriptor ConditionExpectedDescriptor = DiagnosticDescriptor.Error("CMP2331", "此处应为条件", "Condition expected");

    /// <summary>CMP2332: an aggregate must be computed over a field.</summary>
    public static readonly DiagnosticDescriptor AggregateNeedsFieldDescriptor = DiagnosticDescriptor.Error("CMP2332", "汇总缺少字段", "Aggregate without a field");

    /// <summary>A test does not exist.</summary>
    public static Diagnostic UnknownTest(SourceSpan span, string key, IReadOnlyCollection<string> candidates) => UnknownTestDescriptor.At(
        span,
        new($"没有名为“{key}”的测试。", $"There is no test '{key}'."),
        Suggestion.Advice(key, candidates));

    /// <summary>A test does not fit the type of the field; names those that do.</summary>
    internal static Diagnostic TestDoesNotFit(SourceSpan span, Keyword test, FactType type, IReadOnlyCollection<Keyword> fitting) => TestDoesNotFitDescriptor.At(
        span,
        new($"“{test.Zh}”不能用于{TypeText.Of(type).Zh}。", $"'{test.Id}' cannot be used on the type {TypeText.Of(type).En}."),
        new($"可用：{string.Join("、", fitting.Select(f => f.Zh))}。", $"Use one of: {string.Join(", ", fitting.Select(f => f.Id))}."));

    /// <summary>A value has another type than the field.</summary>
    public static Diagnostic TypesDiffer(SourceSpan span, FactType actual, FactType expected) => TypeFit.AreUnlike(actual, expected) ? UnlikeCurrencies(span, expected, actual) : TypesDifferDescriptor.At(
        span,
        new($"此处应为{TypeText.Of(expected).Zh}，写的是{TypeText.Of(actual).Zh}。", $"The type {TypeText.Of(expected).En} is expected here, not {TypeText.Of(actual).En}."),
        new("改用同一类型的值或字段。", "Use a value or field of the same type."));

    /// <summary>A test has no value.</summary>
    public static Diagnostic TestValueMissing(SourceSpan span, string key) => TestValueMissingDescriptor.At(
        span,
        new($"“{key}”后面没有值。", $"There is no value after '{key}'."),
        new("补写值；要检查有没有，写“存在: false”。", "Write the value; to ask whether there is one write 'present: false'."));

    /// <summary>A test needs a list of values.</summary>
    internal static Diagnostic ListOfValuesExpected(SourceSpan span, Keyword test) => ListOfValuesExpectedDescriptor.At(
        span,
        new($"“{test.Zh}”后面应为多个值。", $"'{test.Id}' needs a list of values."),
        new("写成 [甲, 乙]，或写一个列表字段，例如 $activity.regions。", "Write [a, b], or a list field such as $activity.regions."));

    /// <summary>A test needs one value.</summary>
    internal static Diagnostic OneValueExpected(SourceSpan span, Keyword test) => OneValueExpectedDescriptor.At(
        span,
        new($"“{test.Zh}”后面应为一个值。", $"'{test.Id}' needs a single value."),
        new("去掉方括号；几个值用“属于”或“包含任一”。", "Write the value without brackets; for several values use 'in' or 'contains_any'."));

    /// <summary>Nothing equals "none".</summary>
    public static Diagnostic NoneIsNotAValue(SourceSpan span) => NoneIsNotAValueDescriptor.At(
        span,
        new("“无”不等于任何值，这样比较永远不成立。", "Nothing equals 'none', so this comparison could never hold."),
        new("写“存在: false”。", "Write 'present: false'."));

    /// <summary>An aggregate does not fit the type of what it is computed over.</summary>
    internal static Diagnostic AggregateDoesNotFit(SourceSpan span, Keyword aggregate, FactType type) => AggregateDoesNotFitDescriptor.At(
        span,
        new($"不能对{TypeText.Of(type).Zh}求“{aggregate.Zh}”。", $"'{aggregate.Id}' cannot be computed over the type {TypeText.Of(type).En}."),
        aggregate == RuleKeywords.Sum ? new("合计只用于数、金额和百分比。", "'sum' takes numbers, amounts and percentages.")
        : aggregate == RuleKeywords.Union ? new("并集只用于期间。", "'union' takes periods.")
        : aggregate == RuleKeywords.Distinct ? new("种数用于除列表、对象和期间以外的值。", "'distinct' takes values other than lists, objects and periods.")
        : new("最小、最大用于数、金额、百分比、日期和时长。", "'min' and 'max' take numbers, amounts, percentages, dates and durations."));

    /// <summary>A rule names a declared thing by its id.</summary>
    public static Diagnostic ReferenceWrittenOut(SourceSpan span, string text, FactType type, string? suggestion) => ReferenceWrittenOutDescriptor.At(
        span,
        new($"“{text}”：此处应指向{TypeText.Of(type).Zh}，而规则不知道申报了哪些。", $"'{text}': this refers to a declared {TypeText.Of(type).En}, and a rule cannot know which there are."),
        suggestion is null
            ? new("用“$”指向规则中的事物，例如 $company。", "Refer to a thing of the rule with '$', such as $company.")
            : new($"是否想写“${suggestion}”？", $"Did you mean '${suggestion}'?"));

    /// <summary>A union stands elsewhere than in "within".</summary>
    public static Diagnostic UnionOutOfPlace(SourceSpan span) => UnionOutOfPlaceDescriptor.At(
        span,
        new("并集只能写在期间的“位于”之后。", "A union can only stand after 'within' of a period."),
        new("写成“期间: { 位于: { 并集: 许可.有效期, 其中: … } }”。", "Write 'period: { within: { union: licence.valid, where: … } }'."));

    /// <summary>A condition must stand here.</summary>
    public static Diagnostic ConditionExpected(SourceSpan span, bool isList) => ConditionExpectedDescriptor.At(
        span,
        new("此处应为条件：若干“字段: 测试”。", "A condition is expected here: one or more 'field: test'."),
        isList
            ? new("几个条件的列表写在“全部:”或“任一:”之下。", "Put a list of conditions under 'all:' or 'any:'.")
            : new("例如“{ 种类: 支付业务许可证 }”。", "For example '{ kind: payment_business }'."));

    /// <summary>An aggregate must be computed over a field.</summary>
    internal static Diagnostic AggregateNeedsField(SourceSpan span, Keyword aggregate, string name) => AggregateNeedsFieldDescriptor.At(
        span,
        new($"“{aggregate.Zh}”要写明对“{name}”的哪个字段计算。", $"Say over which field of '{name}' the '{aggregate.Id}' is computed."),
        new($"例如“{aggregate.Zh} {name}.字段”。", $"For example '{aggregate.Id} of {name}.field'."));
}
