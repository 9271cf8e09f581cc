using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Text;

namespace Compliance.Reporting.Texts.Explaining;

/// <summary>Breaks a condition into lines, one for each part, indented as the parts stand inside each other.</summary>
public static class ConditionOutline
{
    private static readonly LocalizedText Any = new("以下任一：", "any of:");
    private static readonly LocalizedText All = new("以下全部：", "all of:");

    /// <summary>Gets the lines of a condition with their depth.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="subject">The thing whose fields are said without its name.</param>
    /// <returns>The lines from above to below, the outermost of depth 0; parts of which all must hold stand beside each other without a head.</returns>
    public static IEnumerable<(int Depth, LocalizedText Text)> Of(Condition condition, Variable subject)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(subject);
        return condition switch
        {
            AllOf all => all.Conditions.SelectMany(c => Of(c, subject)),
            _ => Of(condition, subject, 0),
        };
    }

    private static IEnumerable<(int Depth, LocalizedText Text)> Of(Condition condition, Variable subject, int depth) => condition switch
    {
        AnyOf { Conditions.Length: > 1 } any => Group(Any, any.Conditions, subject, depth),
        AllOf { Conditions.Length: > 1 } all => Group(All, all.Conditions, subject, depth),
        _ => [(depth, ConditionText.Of(condition, subject))],
    };

    private static IEnumerable<(int Depth, LocalizedText Text)> Group(LocalizedText head, IEnumerable<Condition> parts, Variable subject, int depth) =>
        parts.SelectMany(p => Of(p, subject, depth + 1)).Prepend((depth, head));
}
