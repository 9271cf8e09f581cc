using System.Globalization;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Says of results that the law of their days is not registered; the same words in every format.</summary>
internal static class NotCoveredText
{
    /// <summary>What results of this outcome are called, where they are listed.</summary>
    public static readonly LocalizedText Heading = new("未收录当时的法律", "Not covered");

    /// <summary>Gets what one result says: "Not covered before 2024-05-01: …".</summary>
    /// <param name="result">A result whose outcome is <see cref="Outcome.NotCovered"/>.</param>
    public static LocalizedText Of(RuleResult result)
    {
        var before = Before(result.CoveredFrom!.Value);
        return new($"{before.Zh}：未收录当时的法律，未作判断。", $"Not covered {before.En}: the law of these days is not registered, and nothing was judged.");
    }

    /// <summary>Gets the days before the first day that is covered.</summary>
    public static LocalizedText Before(DateOnly coveredFrom)
    {
        var day = DayText.Of(coveredFrom);
        return new($"{day.Zh}以前", $"before {day.En}");
    }

    /// <summary>Gets results by the day from which the law is registered: the days before it, how many results, the rules that would apply before it.</summary>
    public static IEnumerable<(LocalizedText Before, int Count, LocalizedText Rules)> ByDay(IEnumerable<RuleResult> results) => results
        .GroupBy(r => r.CoveredFrom!.Value)
        .OrderBy(g => g.Key)
        .Select(g => (Before(g.Key), g.Count(), Titles([.. g.Select(r => r.Rule).DistinctBy(r => r.Id)])));

    /// <summary>Gets a result on one line: the rule, the subject, the days.</summary>
    public static LocalizedText Line(RuleResult result)
    {
        var (text, days) = (Of(result), PartText.Of(result.Part));
        return new($"{result.Rule.Title.In(Language.Zh)} · {result.Subject?.Path} · {days.Zh} · {text.Zh}", $"{result.Rule.Title.In(Language.En)} · {result.Subject?.Path} · {days.En} · {text.En}");
    }

    /// <summary>Says how many there are in a report.</summary>
    public static LocalizedText Count(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"未收录 {count} 项：所涉日期的法律未收录，未作判断；这不是合规的结论"),
        string.Create(CultureInfo.InvariantCulture, $"{count} not covered: the law of these days is not registered, and nothing was judged; this is not a pass"));

    private static LocalizedText Titles(List<Rule> rules) => new(string.Join("；", rules.Select(r => r.Title.Zh)), string.Join("; ", rules.Select(r => r.Title.En)));
}
