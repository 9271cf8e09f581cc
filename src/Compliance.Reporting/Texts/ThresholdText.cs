using Compliance.Findings.Explanations;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Formats a parameter that decided: name, value, days in force, citation, and the verification status where the number is not verified.</summary>
internal static class ThresholdText
{
    /// <summary>Gets the whole line.</summary>
    public static LocalizedText Of(Threshold threshold)
    {
        var (name, value, source) = (threshold.Parameter.Label, threshold.Display, threshold.Value.Citation.Display);
        var (days, doubt) = (PeriodText.Of(threshold.Value.InForce), Doubt(threshold.Value.Verification));
        return new(
            Join($"{name.Zh} = {value.Zh}", days?.Zh, source.Zh, doubt?.Zh),
            Join($"{name.En} = {value.En}", days?.En, source.En, doubt?.En));
    }

    private static LocalizedText? Doubt(Verification verification) => verification switch
    {
        Verification.Verified => null,
        Verification.Secondary => new("数值据二手来源", "number from a secondary source"),
        Verification.Unverified => new("数值未核实", "number not verified"),
    };

    private static string Join(params IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());
}
