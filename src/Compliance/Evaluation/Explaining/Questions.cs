using System.Globalization;
using Compliance.Conditions.Terms;
using Compliance.Facts;
using Compliance.Law;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Evaluation.Explaining;

/// <summary>Writes the questions to a company in words.</summary>
internal static class Questions
{
    public static LocalizedText Declare(LocalizedText label) => new($"请申报：{label.Zh}。", $"Please declare: {label.En}.");

    // What is declared incompletely is asked for again.
    public static LocalizedText Complete(LocalizedText label) =>
        new($"请补全：{label.Zh}，或确认没有其他。", $"Complete the list: {label.En}, or confirm that there are no others.");

    public static LocalizedText DeclareEnd(LocalizedText label, bool isStart) => Declare(isStart
        ? new LocalizedText($"{label.Zh}的开始日", $"{label.En}, first day")
        : new LocalizedText($"{label.Zh}的结束日（仍在进行的写 open）", $"{label.En}, last day (open when it goes on)"));

    public static LocalizedText DeclareAll(EntitySet set)
    {
        var isSingle = set.Type.Cardinality == EntityCardinality.Single;
        var label = isSingle ? set.Type.Label : set.Type.CollectionLabel;
        if (set.State != EntitySetState.Undeclared)
        {
            return new LocalizedText($"请补全“{label.Zh}”，或确认没有其他。", $"Complete the list of {label.En}, or confirm that there are no others.");
        }

        return isSingle
            ? new LocalizedText($"请申报“{label.Zh}”；没有的，写“无”。", $"Declare: {label.En}; write none if there is none.")
            : new LocalizedText($"请申报全部“{label.Zh}”；没有的，写 []。", $"Declare all {label.En}; write [] if there are none.");
    }

    public static LocalizedText NoCalendar { get; } = new(
        "规则包没有指明工作日历（calendar），无法数工作日。",
        "The pack names no calendar, so that working days cannot be counted.");

    public static LocalizedText NoYear(WorkCalendar calendar, int year) => new(
        string.Create(CultureInfo.InvariantCulture, $"工作日历“{calendar.Label.Zh}”（{calendar.Id}）没有{year}年，无法数到该年的工作日；请登记该年的放假安排。"),
        string.Create(CultureInfo.InvariantCulture, $"The calendar '{calendar.Label.En}' ({calendar.Id}) does not cover {year}, so that working days cannot be counted in that year; register its holidays."));

    public static LocalizedText NoRate(Currency one, Currency other) => new(
        $"{one.Label.Zh}与{other.Label.Zh}的金额不能比较或相加：规则没有指明两者的汇率；请以同一币种申报。",
        $"Amounts in {one.Id} and {other.Id} cannot be compared or added: the rule names no rate between them. Declare them in one currency.");

    public static LocalizedText NoValue(Parameter parameter) => new(
        $"参数“{parameter.Label.Zh}”在所评估的期间没有有效数值。",
        $"The parameter '{parameter.Label.En}' has no value in force in the period evaluated.");
}
