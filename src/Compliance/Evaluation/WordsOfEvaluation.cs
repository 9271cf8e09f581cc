using Compliance.Text;

namespace Compliance.Evaluation;

/// <summary>The words of evaluation: the three values.</summary>
public static class WordsOfEvaluation
{
    /// <summary>Gets the three values.</summary>
    public static EnumWords<Truth> Truths { get; } = new(
        (Truth.True, "true", "成立", "true"),
        (Truth.False, "false", "不成立", "false"),
        (Truth.Unknown, "unknown", "未知", "unknown"));
}
