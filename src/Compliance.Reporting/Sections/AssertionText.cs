using Compliance.Rules;
using System.Globalization;
using Compliance.Findings;
using Compliance.Text;

using Compliance.Findings.Json;

namespace Compliance.Reporting.Sections;

/// <summary>Puts a claim of the declaration into one line, shared by all formats.</summary>
internal static class AssertionText
{
    /// <summary>How many rules of one claim are named.</summary>
    public const int RulesShown = JsonAssertions.RulesShown;

    /// <summary>How many rules of one claim are named to a reader.</summary>
    public const int Few = 3;

    /// <summary>The heading of the section.</summary>
    public static LocalizedText Title { get; } = new("所主张的事实", "Asserted");

    /// <summary>What the section is, for a reader who meets it first.</summary>
    public static LocalizedText Meaning { get; } = new(
        "规则因申报者的下列主张而不适用、未收录或者认定符合；所申报的事实按申报评估，是否属实须另行核实。",
        "By these claims of the declaration rules are not applicable, not covered or satisfied. What is declared is evaluated; whether it is true must be proven.");

    /// <summary>Gets the heading with how many there are.</summary>
    public static LocalizedText Count(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Title.Zh}：{count} 项"),
        string.Create(CultureInfo.InvariantCulture, $"{Title.En}: {count}"));

    /// <summary>Gets the heading of one claim: what it is, and its kind.</summary>
    public static LocalizedText Heading(Assertion assertion)
    {
        var kind = assertion.Kind.Label();
        return new($"{Title.Zh}：{kind.Zh}", $"{Title.En}: {kind.En}");
    }

    /// <summary>Gets the claim: "Funds flow = none", "Period = 2027-01-01.. (begins after the day of the judgement)".</summary>
    public static LocalizedText Claim(Assertion assertion) => Claim(assertion, assertion.Label);

    /// <summary>Gets the claim under another label.</summary>
    public static LocalizedText Claim(Assertion assertion, LocalizedText label) => assertion.Effect is { } effect
        ? new($"{label.Zh} = {assertion.Display.Zh}（{effect.Zh}）", $"{label.En} = {assertion.Display.En} ({effect.En})")
        : new($"{label.Zh} = {assertion.Display.Zh}", $"{label.En} = {assertion.Display.En}");

    /// <summary>Gets the rules: some ids, and how many others there are.</summary>
    public static LocalizedText Rules(Assertion assertion)
    {
        if (assertion.Kind == AssertionKind.AsOf)
        {
            return new("所有规则", "all rules");
        }

        return Rules(assertion.Rules, Few);
    }

    /// <summary>Gets some ids of rules, and how many others there are.</summary>
    /// <param name="rules">The rules, in the order in which they are named.</param>
    /// <param name="shown">How many are named.</param>
    public static LocalizedText Rules(IReadOnlyCollection<Rule> rules, int shown)
    {
        var ids = string.Join(", ", rules.Take(shown).Select(r => r.Id));
        return rules.Count <= shown
            ? LocalizedText.Same(ids)
            : new(
                string.Create(CultureInfo.InvariantCulture, $"{ids} 等 {rules.Count} 条"),
                string.Create(CultureInfo.InvariantCulture, $"{ids} and {rules.Count - shown} more"));
    }

    /// <summary>Gets all of it in one line.</summary>
    public static LocalizedText Line(Assertion assertion)
    {
        var (kind, claim, rules) = (assertion.Kind.Label(), Claim(assertion), Rules(assertion));
        return new($"{kind.Zh}：{claim.Zh}  {assertion.Path}  [{rules.Zh}]", $"{kind.En}: {claim.En}  {assertion.Path}  [{rules.En}]");
    }

    /// <summary>Says that claims are left out.</summary>
    /// <param name="count">How many.</param>
    public static LocalizedText More(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"……另有 {count} 项，见 JSON 格式的报告"),
        string.Create(CultureInfo.InvariantCulture, $"… and {count} more; the report as JSON has them all"));
}
