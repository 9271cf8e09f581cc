using System.Collections.Immutable;
using System.Globalization;
using Compliance.Cli.Explaining;
using Compliance.Cli.Explaining.Pages;
using Compliance.Findings;
using Compliance.Reasoning.Remedies;
using Compliance.Reasoning.Tool.Writing;
using Compliance.Text;

namespace Compliance.Reasoning.Tool.Remedying;

/// <summary>Puts what would make a declaration comply into the page of a finding.</summary>
internal static class RemedyPages
{
    private static readonly LocalizedText NotByFacts = new(
        "改变事实无济于事：规则禁止这项业务本身，只有停止它。",
        "Not by facts: the rule forbids the business itself, and only stopping it helps.");

    private static readonly LocalizedText Bound = new(
        "日期、文字、地区和以前变动过的事实不变，已申报的事物都在，每类至多另有一项；以往各日的认定不因此消失。各项都由所有引擎按改动后的申报评估过，去掉任何一处改动都不行。",
        "Days, texts, places and facts that changed before stay, all things declared stay, and one more of each kind may be added; what was found for days gone by is not undone. All engines evaluated the declaration with the changes, and none of them can be left out.");

    /// <summary>Makes the page.</summary>
    /// <param name="answer">What would make it comply.</param>
    /// <param name="page">The page of the finding.</param>
    public static ExplainedPage Of(RemedyAnswer answer, ExplainedPage page) => page with
    {
        Groups =
        [
            .. page.Groups.Select(g => g.RemoveAll(e => e.Key == "changes")),
            [
                .. answer.Remedies.Select((r, i) => Of(r, i + 1)),
                .. answer.Remedies.IsEmpty ? (PageEntry[])[PageEntry.Of("changes", PageLabels.Change, None(answer))] : [],
                PageEntry.Of("bound", AnswerWords.Bound, Bound),
            ],
        ],
    };

    private static LocalizedText None(RemedyAnswer answer)
    {
        if (answer.IsNotByFacts)
        {
            return NotByFacts;
        }

        var reason = AnswerWords.Of(answer.Reason);
        return new($"未知：{reason.Zh} {answer.Detail?.Zh}", $"unknown: {reason.En} {answer.Detail?.En}");
    }

    private static PageEntry Of(Remedy remedy, int number) => new(
        "change",
        new(string.Create(CultureInfo.InvariantCulture, $"途径 {number}"), string.Create(CultureInfo.InvariantCulture, $"Way {number}")),
        [
            .. remedy.Changes.Select(c => PageLine.Of(new LocalizedText($"{c.Label.Zh}（{c.Path}）：{c.Before.Zh} → {c.After.Zh}", $"{c.Label.En} ({c.Path}): {c.Before.En} → {c.After.En}"), isItem: true)),
            PageLine.Of(Means(remedy)),
            .. remedy.Remaining.Select(f => PageLine.Of(new LocalizedText($"仍有这些日期的认定：{f.Part}", $"still found on these days: {f.Part}"))),
            .. Others(new("同时消除：", "also settles: "), remedy.Settled),
            .. Others(new("但会引起：", "but makes: "), remedy.Broken),
            .. remedy.Opened == 0 ? (PageLine[])[] : [PageLine.Of(new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"另有 {remedy.Opened} 项变为待定"), string.Create(CultureInfo.InvariantCulture, $"{remedy.Opened} more results become undetermined")))],
        ])
    { IsAdvice = remedy.Broken.IsEmpty, Names = [.. remedy.Changes.Select(c => c.Path)] };

    private static LocalizedText Means(Remedy remedy) => remedy switch
    {
        { Outcome: Outcome.Satisfied } => new("则规则得到遵守。", "Then the rule is kept."),
        { LiftedBy: { } exception } => new($"则属于例外“{exception.Label.Zh}”。", $"Then the exception '{exception.Label.En}' lifts it."),
        _ => new("则规则不再适用：那已是另一种情形，而不是对这种情形的整改。", "Then the rule does not apply: that is another business, and no remedy of this one."),
    };

    private static ImmutableArray<PageLine> Others(LocalizedText label, ImmutableArray<Finding> findings) => findings.IsEmpty ? []
        : [.. findings.Select(f => PageLine.Of(new LocalizedText($"{label.Zh}{f.Rule.Id} {f.Subject.Path}（{f.Rule.Title.Zh}）", $"{label.En}{f.Rule.Id} {f.Subject.Path} ({f.Rule.Title.En})")))];
}
