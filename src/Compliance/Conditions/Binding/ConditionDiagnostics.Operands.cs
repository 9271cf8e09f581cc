using Compliance.Conditions.Binding.ValueTests;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <content>Mistakes inside an operand or a message's places.</content>
internal static partial class ConditionDiagnostics
{
    /// <summary>CMP2341: something else should stand here.</summary>
    public static readonly DiagnosticDescriptor OperandUnexpectedDescriptor = DiagnosticDescriptor.Error("CMP2341", "算式有误", "Unexpected in an operand");

    /// <summary>CMP2342: an operand breaks off.</summary>
    public static readonly DiagnosticDescriptor OperandIncompleteDescriptor = DiagnosticDescriptor.Error("CMP2342", "算式不完整", "Operand incomplete");

    /// <summary>CMP2343: a bracket is not closed.</summary>
    public static readonly DiagnosticDescriptor BracketOpenDescriptor = DiagnosticDescriptor.Error("CMP2343", "括号未闭合", "Bracket not closed");

    /// <summary>CMP2344: an operand is too long or too deep.</summary>
    public static readonly DiagnosticDescriptor OperandTooLargeDescriptor = DiagnosticDescriptor.Error("CMP2344", "算式过长", "Operand too large");

    /// <summary>CMP2345: there is no division.</summary>
    public static readonly DiagnosticDescriptor NoDivisionDescriptor = DiagnosticDescriptor.Error("CMP2345", "没有除法", "No division");

    /// <summary>CMP2346: a full-width character is used as an operator.</summary>
    public static readonly DiagnosticDescriptor FullWidthDescriptor = DiagnosticDescriptor.Error("CMP2346", "全角符号", "Full-width character");

    /// <summary>CMP2347: a name stands without "$".</summary>
    public static readonly DiagnosticDescriptor NameWithoutDollarDescriptor = DiagnosticDescriptor.Error("CMP2347", "名称前缺少“$”", "Name without '$'");

    /// <summary>CMP2348: arithmetic does not fit the types.</summary>
    public static readonly DiagnosticDescriptor ArithmeticDoesNotFitDescriptor = DiagnosticDescriptor.Error("CMP2348", "运算与类型不符", "Arithmetic does not fit");

    /// <summary>CMP2273: amounts in unlike currencies meet.</summary>
    public static readonly DiagnosticDescriptor UnlikeCurrenciesDescriptor = DiagnosticDescriptor.Error("CMP2273", "币种不同", "Unlike currencies");

    /// <summary>CMP2349: the value of a term must stand here.</summary>
    public static readonly DiagnosticDescriptor ValueExpectedDescriptor = DiagnosticDescriptor.Error("CMP2349", "此处应为值或算式", "Value expected");

    /// <summary>CMP2350: what has a length must be a period.</summary>
    public static readonly DiagnosticDescriptor LengthOfNoPeriodDescriptor = DiagnosticDescriptor.Error("CMP2350", "只有期间有长度", "Length of no period");

    /// <summary>CMP2351: working days are counted and the pack names no calendar.</summary>
    public static readonly DiagnosticDescriptor NoCalendarDescriptor = DiagnosticDescriptor.Error("CMP2351", "没有工作日历", "No calendar of working days");

    /// <summary>What has a length must be a period.</summary>
    public static Diagnostic LengthOfNoPeriod(SourceSpan span, FactType type) => LengthOfNoPeriodDescriptor.At(
        span,
        new($"{TypeText.Of(type).Zh}没有长度；“期间长度”（length of）之后须是期间。", $"A value of the type {TypeText.Of(type).En} has no length; a period must follow 'length of'."),
        new("写期间字段，例如“期间长度 期间”；两个日期之间写“$当日 - $交易.签订日”。", "Write a field that is a period, as 'length of period'; between two days write '$day - $deal.signed'."));

    /// <summary>Working days are counted and the pack names no calendar.</summary>
    public static Diagnostic NoCalendar(SourceSpan span, IReadOnlyCollection<string> known) => NoCalendarDescriptor.At(
        span,
        new("这里数工作日，而规则包没有指明工作日历。", "Working days are counted here, and the pack names no calendar."),
        known.Count == 0
            ? new("在 calendars/<编号>.yaml 登记工作日历，并在 pack.yaml 写“calendar: <编号>”。", "Register a calendar in calendars/<id>.yaml and write 'calendar: <id>' in pack.yaml.")
            : new($"在 pack.yaml 写“calendar: {string.Join("”或“calendar: ", known)}”。", $"Write 'calendar: {string.Join("' or 'calendar: ", known)}' in pack.yaml."));

    /// <summary>Something else should stand here.</summary>
    public static Diagnostic OperandUnexpected(SourceSpan span, string found) => OperandUnexpectedDescriptor.At(
        span,
        new($"此处不应出现“{found}”。", $"'{found}' cannot stand here."),
        new("算式由值、$字段、参数 与 + - * 的 组成，例如“50% of $company.net_assets”。", "An operand is made of values, $fields, parameters and + - * of, such as '50% of $company.net_assets'."));

    /// <summary>An operand breaks off.</summary>
    public static Diagnostic OperandIncomplete(SourceSpan span) => OperandIncompleteDescriptor.At(
        span,
        new("算式在此中断，缺少一个值。", "The operand breaks off here; a value is missing."),
        new("补写值、$字段或参数。", "Add a value, a $field or a parameter."));

    /// <summary>A bracket is not closed.</summary>
    public static Diagnostic BracketOpen(SourceSpan span) => BracketOpenDescriptor.At(
        span, new("此括号没有闭合。", "This bracket is not closed."), new("补写“)”。", "Add ')'."));

    /// <summary>An operand is too long or too deep.</summary>
    public static Diagnostic OperandTooLarge(SourceSpan span) => OperandTooLargeDescriptor.At(
        span, new("算式过长或括号层数过多。", "The operand is too long or nested too deeply."), new("用定义（definitions）拆分。", "Split it with definitions."));

    /// <summary>There is no division.</summary>
    public static Diagnostic NoDivision(SourceSpan span) => NoDivisionDescriptor.At(
        span,
        new("规则语言没有除法。", "The rule language has no division."),
        new("改写为乘法：“甲 不高于 50% of $乙”。", "Write it as a product: 'a: { at_most: 50% of $b }'."));

    /// <summary>A full-width character is used as an operator.</summary>
    public static Diagnostic FullWidth(SourceSpan span, char found, string replacement) => FullWidthDescriptor.At(
        span,
        new($"“{found}”是全角符号。", $"'{found}' is a full-width character."),
        new($"是否想写半角“{replacement}”？", $"Did you mean '{replacement}'?"));

    /// <summary>A name stands without "$".</summary>
    public static Diagnostic NameWithoutDollar(SourceSpan span, string word, string? suggestion) => NameWithoutDollarDescriptor.At(
        span,
        new($"“{word}”不是值。", $"'{word}' is not a value."),
        suggestion is null
            ? new("字段前写“$”和事物的名称，参数前写“参数 ”。", "Write '$' and the name of a thing before a field, 'parameter ' before a parameter.")
            : new($"是否想写“{suggestion}”？", $"Did you mean '{suggestion}'?"));

    /// <summary>Arithmetic does not fit the types.</summary>
    public static Diagnostic ArithmeticDoesNotFit(SourceSpan span, string operation, FactType left, FactType right) => TypeFit.AreUnlike(left, right) ? UnlikeCurrencies(span, left, right) : ArithmeticDoesNotFitDescriptor.At(
        span,
        new($"“{operation}”不能用于{TypeText.Of(left).Zh}与{TypeText.Of(right).Zh}。", $"'{operation}' does not fit the types {TypeText.Of(left).En} and {TypeText.Of(right).En}."),
        new("可写：同类数值相加减、数乘数值、百分比 of 数值、日期加减时长、日期减日期。", "Allowed: numbers of one kind added or subtracted, a number times a number, a percentage of a number, a date plus or minus a duration, a date minus a date."));

    /// <summary>Amounts in unlike currencies are compared, added or subtracted: nothing could ever come of it.</summary>
    public static Diagnostic UnlikeCurrencies(SourceSpan span, FactType left, FactType right) => UnlikeCurrenciesDescriptor.At(
        span,
        new($"{TypeText.Of(left).Zh}与{TypeText.Of(right).Zh}币种不同，不能比较或相加减。", $"An {TypeText.Of(left).En} and an {TypeText.Of(right).En} cannot be compared or added: the currencies are unlike."),
        new(
            $"改用同一币种的金额或字段，或者按有日期和来源的汇率折算：“… 按 参数 … 折算为 {((FactType.MoneyType)left).Currencies[0].Id}”。",
            $"Use an amount or field in the same currency, or convert by a rate that has dates and a source: '… in {((FactType.MoneyType)left).Currencies[0].Id} by parameter …'."));

    /// <summary>The value of a term must stand here.</summary>
    public static Diagnostic ValueExpected(SourceSpan span) => ValueExpectedDescriptor.At(
        span,
        new("此处应为算式或汇总。", "An expression or an aggregate is expected here."),
        new("例如“50% of $company.net_assets”或“{ 合计: 持股.总资产 }”；条件写在“当:”之下。", "For example '50% of $company.net_assets' or '{ sum: equity_stake.total_assets }'; a condition goes under 'when:'."));
}
