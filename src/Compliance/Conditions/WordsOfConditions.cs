using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>The words of conditions: the three truth values.</summary>
public static class WordsOfConditions
{
    /// <summary>Gets the three truth values.</summary>
    public static EnumWords<Truth> Truths { get; } = new(
        new(Truth.True, "true", "成立", "true"),
        new(Truth.False, "false", "不成立", "false"),
        new(Truth.Unknown, "unknown", "未知", "unknown"));
}
