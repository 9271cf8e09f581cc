using Compliance.Binding;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>Words of conditions beside those of <see cref="Compliance.Conditions.Binding.ConditionGrammar"/>.</summary>
internal static class ConditionWords
{
    /// <summary>Gets the day that a rule is evaluated for.</summary>
    public static Keyword Day { get; } = new("day", "当日");

    /// <summary>Gets the days of a finding, in braces.</summary>
    public static Keyword Days { get; } = new("$days", "$所涉日期");

    /// <summary>The operator between a value and its percentage, in Chinese, where it stands without a space.</summary>
    public const char OfZh = '的';
}
