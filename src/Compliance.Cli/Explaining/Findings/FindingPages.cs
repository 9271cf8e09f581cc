using Compliance.Cli.Explaining.Pages;
using Compliance.Conditions;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Findings;

/// <summary>Makes the page of a finding: what it says, the law, the facts, and each condition with the value it had.</summary>
internal static class FindingPages
{
    private static readonly LocalizedText WithSolver = new(
        "另有求解器可以找出最少要改哪些事实：同一命令加 --remedy（须安装 compliance-prove）",
        "a solver finds the fewest facts to change: the same command with --remedy (needs compliance-prove)");

    /// <summary>Makes the page.</summary>
    public static ExplainedPage Of(Finding finding) => new("finding", finding.Fingerprint, finding.Rule.Title, finding.Subject.Span,
    [
        [
            PageEntry.Of("message", PageLabels.Finding, finding.Message),
            new("subject", ExplainLabels.Subject, [PageLine.Joined(finding.Subject.Label, LocalizedText.Same($" ({finding.Subject.Path})"))]),
            PageEntry.Of("period", PageLabels.Period, LocalizedText.Same($"{finding.Part}")),
            new("basis", ExplainLabels.Basis, [.. finding.Part.Basis.SelectMany(CitationLines.Of)]),
        ],
        [new("trace", PageLabels.Trace, [.. finding.Trace.SelectMany(n => Trace(n, 0))])],
        [new("evidence", PageLabels.Evidence, [.. finding.Evidence.Select(Evidence)])],
        [
            PageEntry.Of("remedy", ExplainLabels.Remedy, finding.Remedy) with { IsAdvice = true },
            PageEntry.Of("changes", PageLabels.Change, WithSolver),
        ],
    ])
    { Subtitle = PageLine.Joined(finding.Kind.Label(), LocalizedText.Same(" · "), finding.Rule.Severity.Label(), LocalizedText.Same($" · {finding.Rule.Id} · #{finding.Fingerprint[..12]}")) };

    private static IEnumerable<PageLine> Trace(TraceNode node, int depth)
    {
        var value = Word(node.Value);
        return node.Children.SelectMany(c => Trace(c, depth + 1)).Prepend(PageLine.Of(new LocalizedText($"{value.Zh}：{node.Text.Zh}", $"{value.En}: {node.Text.En}"), depth, isItem: true));
    }

    private static PageLine Evidence(Evidence evidence)
    {
        var place = evidence.Span.File is null ? string.Empty : $"  {evidence.Span}";
        return PageLine.Of(new LocalizedText($"{evidence.Label.Zh} = {evidence.Display.Zh}{place}", $"{evidence.Label.En} = {evidence.Display.En}{place}"), isItem: true);
    }

    private static LocalizedText Word(Truth truth) => truth switch
    {
        Truth.True => new("是", "yes"),
        Truth.False => new("否", "no"),
        Truth.Unknown => new("未知", "unknown"),
    };
}
