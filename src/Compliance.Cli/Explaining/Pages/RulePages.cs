using System.Collections.Immutable;
using System.Globalization;
using Compliance.Authoring.Cases;
using Compliance.Conditions.Terms;
using Compliance.Conditions.Writing;
using Compliance.Evaluation.Time;
using Compliance.Law;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Texts.Explaining;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Makes the page of a rule, from its file and its cases.</summary>
internal static class RulePages
{
    /// <summary>Makes the page.</summary>
    public static ExplainedPage Of(Rule rule, IReadOnlyCollection<RuleCase> cases) => new("rule", rule.Id, rule.Title, rule.Span,
    [
        [
            .. rule.Clauses.SelectMany(Clause),
            new("basis", ExplainLabels.Basis, [.. rule.Basis.SelectMany(CitationLines.Of)]),
            PageEntry.Of("no_penalty", ExplainLabels.NoPenalty, rule.NoPenalty),
            new("before", ExplainLabels.Before, [.. EarlierDays.Of(LawTimeline.Of(rule)).Select(t => PageLine.Of(t))]),
            PageEntry.Of("note", ExplainLabels.Note, rule.Note),
        ],
        [
            new("subject", ExplainLabels.Subject, [PageLine.Joined(rule.Subject.Label, LocalizedText.Same($" ({rule.Subject.Id})"))]) { Names = [rule.Subject.Id] },
            .. rule.DaysFrom is { } from ? (PageEntry[])[new("days_from", ExplainLabels.DaysFrom, [PageLine.Joined(from.Label, LocalizedText.Same($" ({from.Id})"))])] : [],
            new("applies_when", ExplainLabels.AppliesWhen, ConditionLines.Of(rule.AppliesWhen, rule.SubjectVariable)),
            new(RequirementKey(rule.RequirementKind), ExplainLabels.Requirement(rule.RequirementKind), ConditionLines.Of(rule.Requirement, rule.SubjectVariable)),
            .. rule.Exceptions.Select(e => new PageEntry("exception", ExplainLabels.Exception,
            [
                PageLine.Of(e.Label),
                .. e.Basis.SelectMany(CitationLines.Of),
                .. ConditionLines.Of(e.When, rule.SubjectVariable),
            ])),
            .. RuleTerms.Of(rule).Definitions.Select(d => new PageEntry("term", ExplainLabels.Definition, [Head(d.Label, d.Id), .. Meaning(d)]) { Names = [d.Id] }),
            .. RuleTerms.Of(rule).Parameters.Select(p => new PageEntry("threshold", ExplainLabels.Parameter, [Head(p.Label, p.Id), .. p.Values.Select(Value)]) { Names = [p.Id] }),
        ],
        [
            PageEntry.Of("message", ExplainLabels.Message, Text(rule.Message)),
            PageEntry.Of("remedy", ExplainLabels.Remedy, Text(rule.Remedy)) with { IsAdvice = true },
        ],
        [new("cases", ExplainLabels.Cases, [Count(cases.Count), .. cases.Select(Case)])],
    ])
    {
        Subtitle = PageLine.Joined([
            rule.Modality.Label(), LocalizedText.Same(" · "), rule.Severity.Label(),
            .. rule.IsSafetyBottomLine ? (LocalizedText[])[LocalizedText.Same(" · "), ExplainLabels.BottomLine] : []]),
    };

    /// <summary>Gets what a term means.</summary>
    public static ImmutableArray<PageLine> Meaning(Definition definition) =>
        definition.When is { } when ? ConditionLines.Of(when, definition.Variable)
        : definition.Value is { } value ? [PageLine.Of(ConditionText.Of(value, definition.Variable), isItem: true)]
        : [];

    /// <summary>Gets a value of a threshold, with its days and its law.</summary>
    public static PageLine Value(ParameterValue value) => PageLine.Item(
        value.Value.Display, LocalizedText.Same($"  {value.InForce}  "), value.Citation.Display, LocalizedText.Same("  "), value.Verification.Label());

    private static string RequirementKey(RequirementKind kind) => kind switch
    {
        RequirementKind.Requires => "requires",
        RequirementKind.Forbids => "forbids",
        RequirementKind.Encourages => "encourages",
    };

    private static IEnumerable<PageEntry> Clause(Clause clause) =>
    [
        new("clause", ExplainLabels.Clause, [PageLine.Of(Placed(clause)), PageLine.Of(ClauseText.Quote(clause))]) { Names = [clause.Id] },
        new("binds", ExplainLabels.Binds, [.. clause.Binds.Select(b => PageLine.Joined(b))]),
    ];

    private static LocalizedText Placed(Clause clause)
    {
        var place = ClauseText.Place(clause);
        return new($"{clause.Id} · {place.Zh}", $"{clause.Id} · {place.En}");
    }

    private static PageLine Head(LocalizedText label, string id) => PageLine.Joined(label, LocalizedText.Same($" ({id})"));

    private static LocalizedText Text(LocalizedTemplate template) => template.Text(static p => p.Text);

    private static PageLine Count(int count) => PageLine.Joined(new LocalizedText(
        string.Create(CultureInfo.InvariantCulture, $"共 {count} 个"),
        string.Create(CultureInfo.InvariantCulture, $"{count} in all")));

    private static PageLine Case(RuleCase ruleCase)
    {
        var outcomes = ruleCase.Expectation.Results.Select(r => r.Outcome).Distinct().Select(o => ResultText.Word(o));
        return PageLine.Item([ruleCase.Name, LocalizedText.Same(" → "), .. outcomes.SelectMany((o, i) => i == 0 ? (LocalizedText[])[o] : [LocalizedText.Same(", "), o])]);
    }
}
