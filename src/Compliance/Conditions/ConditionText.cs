using Compliance.Text;
namespace Compliance.Conditions;
/// <summary>Stub until the binder lands.</summary>
public static class ConditionText { /// <summary>x</summary>
 public static LocalizedText Of(Condition condition) => LocalizedText.Same(condition.ToString()); }
