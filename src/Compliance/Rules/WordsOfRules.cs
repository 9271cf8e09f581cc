using Compliance.Text;

namespace Compliance.Rules;

/// <summary>The words of rules: how grave a breach is.</summary>
public static class WordsOfRules
{
    /// <summary>Gets the degrees of gravity, the gravest first.</summary>
    public static EnumWords<Severity> Severities { get; } = new(
        new(Severity.Critical, "critical", "极严重", "critical"),
        new(Severity.High, "high", "严重", "high"),
        new(Severity.Medium, "medium", "一般", "medium"),
        new(Severity.Low, "low", "轻微", "low"));

    /// <summary>Gets the name of a severity.</summary>
    public static LocalizedText Label(this Severity severity) => Severities[severity].Label;
}
