using Compliance.Findings.Explanations;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Formats the declared facts by whose change the days of a finding begin and end, one line each, with their places.</summary>
internal static class ChangeText
{
    /// <summary>Gets what changed on the first day, such as "licences[a] Payment licence: Validity ended 2024-04-30".</summary>
    public static IEnumerable<LocalizedText> Began(Finding finding) =>
        finding.Began.Select(e => Of(finding, e, finding.Part.From));

    /// <summary>Gets what changed on the day after the last.</summary>
    public static IEnumerable<LocalizedText> Ended(Finding finding)
    {
        DateOnly? day = finding.Part.Until is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : null;
        return finding.Ended.Select(e => Of(finding, e, day));
    }

    private static LocalizedText Of(Finding finding, Evidence fact, DateOnly? day)
    {
        var place = SourcePlace.Of(fact.Span) is { } found ? $"  {found}" : string.Empty;
        var (name, change) = (Name(finding, fact), Change(fact, day));
        return new($"{name.Zh}{change.Zh}{place}", $"{name.En}{change.En}{place}");
    }

    // The subject's name stands above the finding. The path tells other things of one name apart.
    private static LocalizedText Name(Finding finding, Evidence fact)
    {
        var name = fact.Field ?? fact.Label;
        return fact.Field is null || fact.Owner.Path == finding.Subject.Path
            ? name
            : new($"{fact.Owner.Path} {fact.Owner.Label.Zh}：{name.Zh}", $"{fact.Owner.Path} {fact.Owner.Label.En}: {name.En}");
    }

    // A period that begins or ends there is told by that day; of any other fact the value is.
    private static LocalizedText Change(Evidence fact, DateOnly? day)
    {
        if (day is { } changed && fact.Canonical.Split("..") is [var from, var to])
        {
            if (IsoDay.TryParse(to, out var last) && last < changed && last.AddDays(1) == changed)
            {
                return new($"止于{DayText.Of(last).Zh}", $" ended {DayText.Of(last).En}");
            }

            if (IsoDay.TryParse(from, out var first) && first == changed)
            {
                return new($"始于{DayText.Of(first).Zh}", $" began {DayText.Of(first).En}");
            }
        }

        return new($" = {fact.Display.Zh}", $" = {fact.Display.En}");
    }
}
