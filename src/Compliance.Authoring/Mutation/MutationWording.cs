using System.Globalization;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Authoring.Mutation;

/// <summary>The words for changes, as what would be so.</summary>
internal static class MutationWording
{
    public static LocalizedText Unnoticed(LocalizedText change) => new($"没有案例会发现：{change.Zh}。", $"No case notices if {change.En}.");

    public static LocalizedText Dropped(Condition condition, Variable? innermost) => Dropped(ConditionText.Of(condition, innermost));

    public static LocalizedText Dropped(LocalizedText what) => new($"删去“{what.Zh}”", $"'{what.En}' were left out");

    public static LocalizedText ValueDropped(LocalizedText item, LocalizedText value) => new($"从“{value.Zh}”的取值中删去“{item.Zh}”", $"'{item.En}' were left out of the values of '{value.En}'");

    public static LocalizedText OneIsEnough(LocalizedText first, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"“{first.Zh}”等 {count} 项条件满足一项即可"),
        string.Create(CultureInfo.InvariantCulture, $"one of the {count} conditions beginning with '{first.En}' were enough"));

    public static LocalizedText AllMustHold(LocalizedText first, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"“{first.Zh}”等 {count} 项条件须全部满足"),
        string.Create(CultureInfo.InvariantCulture, $"all of the {count} conditions beginning with '{first.En}' were needed"));

    public static LocalizedText Rewritten(Condition before, Condition after, Variable? innermost) =>
        Rewritten(ConditionText.Of(before, innermost), ConditionText.Of(after, innermost));

    public static LocalizedText Rewritten(LocalizedText before, LocalizedText after) => new($"“{before.Zh}”写成“{after.Zh}”", $"'{before.En}' were '{after.En}'");

    public static LocalizedText Moved(LocalizedText before, LocalizedText after, LocalizedText place) =>
        new($"{before.Zh}写成{after.Zh}（“{place.Zh}”）", $"{before.En} were {after.En}, in '{place.En}'");

    public static LocalizedText ParameterMoved(LocalizedText before, LocalizedText after, LocalizedText parameter) =>
        new($"参数“{parameter.Zh}”的{before.Zh}写成{after.Zh}", $"{before.En} were {after.En}, in the parameter '{parameter.En}'");

    public static LocalizedText ExceptionDropped(LocalizedText label) => new($"删去例外“{label.Zh}”", $"the exception '{label.En}' were left out");

    public static LocalizedText BasisDropped(LocalizedText citation) => new($"删去依据“{citation.Zh}”", $"'{citation.En}' were left out of the basis");

    public static LocalizedText AlwaysApplies(Condition condition, Variable innermost)
    {
        var text = ConditionText.Of(condition, innermost);
        return new($"删去适用条件“{text.Zh}”", $"the rule applied always, not only where '{text.En}'");
    }

    public static LocalizedText Modality(Modality before, Modality after)
    {
        var (from, to) = (WordsOfLaw.Modalities[before], WordsOfLaw.Modalities[after]);
        return new($"性质由“{from.Zh}”写成“{to.Zh}”", $"the modality were {to.Id}, not {from.Id}");
    }

    public static LocalizedText InForce(EffectivePeriod before, EffectivePeriod after) => new($"施行期间“{before}”写成“{after}”", $"its days in force were '{after}', not '{before}'");

    public static LocalizedText DaysFromDropped(LocalizedText field) => new($"不再从“{field.Zh}”起逐日判断", $"its days did not begin at '{field.En}'");
}
