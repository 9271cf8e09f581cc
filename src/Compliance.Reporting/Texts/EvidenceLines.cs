using System.Globalization;
using Compliance.Findings.Explanations;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>The evidence of a finding in a dozen lines: the subject's facts one by one, those of each other thing in one line.</summary>
internal static class EvidenceLines
{
    private const int Most = 12;

    public static IEnumerable<string> Of(Finding finding, Language language)
    {
        var (lines, left) = (0, 0);
        foreach (var fact in EvidenceGroups.Own(finding))
        {
            if (lines < Most)
            {
                yield return WithPlace(Fact(fact, language), fact);
            }

            left += lines++ < Most ? 0 : 1;
        }

        foreach (var group in EvidenceGroups.Others(finding))
        {
            var facts = group.ToArray();
            if (lines < Most)
            {
                yield return WithPlace(OfOther(group.Key, facts, language), facts[0]);
            }

            left += lines++ < Most ? 0 : facts.Length;
        }

        if (left > 0)
        {
            yield return new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"……另有 {left} 项事实，见 JSON 报告"),
                string.Create(CultureInfo.InvariantCulture, $"… {left} more {(left == 1 ? "fact" : "facts")}: see the JSON report")).In(language);
        }
    }

    // A list of things is a fact of nothing else. Of other things the path tells namesakes apart.
    private static string OfOther(EvidenceOwner owner, Evidence[] facts, Language language) => facts is [{ Field: null } list]
        ? Fact(list, language)
        : $"{new LocalizedText($"{owner.Path} {owner.Label.Zh}", $"{owner.Path} {owner.Label.En}").In(language)}: {string.Join(", ", facts.Select(f => Fact(f, language)))}";

    // The subject's name stands above the finding, and that of another thing at the beginning of its line. In both languages the name and the value
    // are each in both; in one, what falls back is marked in the finding above, and not at each word.
    private static string Fact(Evidence evidence, Language language) => language switch
    {
        Language.Zh => $"{(evidence.Field ?? evidence.Label).Zh} = {evidence.Display.Zh}",
        Language.En => $"{(evidence.Field ?? evidence.Label).En} = {evidence.Display.En}",
        Language.Both => $"{(evidence.Field ?? evidence.Label).In(language)} = {evidence.Display.In(language)}",
    };

    private static string WithPlace(string text, Evidence evidence) =>
        SourcePlace.Of(evidence.Span) is { } place ? $"{text}  {place}" : text;
}
