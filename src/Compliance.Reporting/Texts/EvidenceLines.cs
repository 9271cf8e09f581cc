using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>The evidence of a finding in a dozen lines: what decided first, the subject's facts one by one, those of each other thing in one line.</summary>
internal static class EvidenceLines
{
    private const int Most = 12;

    public static IEnumerable<string> Of(Finding finding, Language language)
    {
        var facts = DecidingFacts.Of(finding);
        var lines = facts.Decided.Concat(facts.LookedAt).ToList();
        foreach (var line in lines.Take(Most))
        {
            yield return line.WithPlace(language);
        }

        var left = lines.Skip(Most).Sum(l => l.Facts);
        if (left > 0)
        {
            yield return new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"……另有 {left} 项事实，见 JSON 报告"),
                string.Create(CultureInfo.InvariantCulture, $"… {left} more {(left == 1 ? "fact" : "facts")}: see the JSON report")).In(language);
        }
    }
}
