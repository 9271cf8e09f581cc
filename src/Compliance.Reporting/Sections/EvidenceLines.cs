using System.Globalization;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>What proves a finding, in a dozen lines: the subject's facts one by one, other things one line each.</summary>
internal static class EvidenceLines
{
    private const int Most = 12;
    private const string LabelSeparator = " · ";

    public static IEnumerable<string> Of(Finding finding, Language language)
    {
        var (lines, left) = (0, 0);
        foreach (var fact in EvidenceGroups.Own(finding))
        {
            if (lines < Most)
            {
                yield return OwnLine(fact, finding.Subject.Label, language);
            }

            left += lines++ < Most ? 0 : 1;
        }

        foreach (var thing in EvidenceGroups.Others(finding))
        {
            var facts = thing.ToArray();
            if (lines < Most)
            {
                yield return Line(thing.Key, facts, language);
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

    // The subject stands above the finding.
    private static string OwnLine(Evidence evidence, LocalizedText subject, Language language) => Line(
        evidence.Label.Zh.StartsWith(subject.Zh + LabelSeparator, StringComparison.Ordinal) ? evidence with { Label = LastPart(evidence.Label) } : evidence,
        language);

    private static string Line(Evidence evidence, Language language) =>
        WithPlace($"{evidence.Label.In(language)} = {evidence.Display.In(language)}", evidence);

    private static string Line(string thing, Evidence[] facts, Language language)
    {
        if (facts is [{ Path: var path } fact] && path == thing)
        {
            return Line(fact, language);
        }

        var said = facts.Select(f => $"{LastPart(f.Label).In(language)} = {f.Display.In(language)}");
        return WithPlace($"{Name(thing, facts[0].Label).In(language)}: {string.Join(", ", said)}", facts[0]);
    }

    // The label of a fact begins with the name of its thing; the path tells namesakes apart.
    private static LocalizedText Name(string thing, LocalizedText label) => new(
        $"{thing} {label.Zh.Split(LabelSeparator)[0]}",
        $"{thing} {label.En.Split(LabelSeparator)[0]}");

    private static LocalizedText LastPart(LocalizedText label) => new(AfterName(label.Zh), AfterName(label.En));

    private static string AfterName(string label)
    {
        var separator = label.IndexOf(LabelSeparator, StringComparison.Ordinal);
        return separator < 0 ? label : label[(separator + LabelSeparator.Length)..];
    }

    private static string WithPlace(string text, Evidence evidence) =>
        SourcePlace.Of(evidence.Span) is { } place ? $"{text}  {place}" : text;
}
