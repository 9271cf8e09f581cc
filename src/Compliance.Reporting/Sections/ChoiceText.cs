using System.Globalization;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>Says which rules were chosen, in every format for whole reports: a report on some rules must not read as one on all.</summary>
internal static class ChoiceText
{
    /// <summary>Gets the label.</summary>
    public static LocalizedText Label { get; } = new("所选规则", "Chosen");

    /// <summary>Gets the narrowed rulebooks of reports, each once.</summary>
    public static IEnumerable<Rulebook> Narrowed(IEnumerable<ComplianceReport> reports) => reports.Select(r => r.Rulebook).Where(r => !r.Choice.IsAll).Distinct();

    /// <summary>Gets what was chosen, and how many rules that is of how many.</summary>
    public static LocalizedText Of(Rulebook rulebook)
    {
        var choice = rulebook.Choice.Describe();
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{choice.Zh}（{rulebook.Whole.Rules.Length} 条规则中的 {rulebook.Rules.Length} 条）"),
            string.Create(CultureInfo.InvariantCulture, $"{choice.En} ({rulebook.Rules.Length} of {rulebook.Whole.Rules.Length} rules)"));
    }

    /// <summary>Gets the sentence for formats without labels.</summary>
    public static LocalizedText Sentence(Rulebook rulebook) => new($"只按所选规则检查：{Of(rulebook).Zh}。", $"Only chosen rules were evaluated: {Of(rulebook).En}.");
}
