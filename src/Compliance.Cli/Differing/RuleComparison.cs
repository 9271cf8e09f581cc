using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Differing;

/// <summary>Compares two versions of a rule, respect by respect. Their rulebooks need not have one vocabulary: what is compared are canonical texts.</summary>
internal static class RuleComparison
{
    private static readonly LocalizedText Always = new("一律", "always");

    /// <summary>Finds what changed.</summary>
    public static ImmutableArray<AspectChange> Of(Rule before, Rule after)
    {
        var changes = ImmutableArray.CreateBuilder<AspectChange>();
        void Compare(RuleAspect aspect, Func<Rule, string> canonical, Func<Rule, LocalizedText> display)
        {
            if (canonical(before) != canonical(after))
            {
                changes.Add(new AspectChange(aspect, display(before), display(after)));
            }
        }

        Compare(RuleAspect.Subject, r => $"{r.Subject.Id}/{r.DaysFrom?.Id}", r => new($"{r.Subject.Label.Zh}{r.DaysFrom?.Label.Zh}", string.Join(", ", new[] { r.Subject.Id, r.DaysFrom?.Id }.OfType<string>())));
        Compare(RuleAspect.Modality, r => $"{r.Modality}", r => r.Modality.Label());
        Compare(RuleAspect.Applicability, r => Canonical(r.AppliesWhen), r => Display(r.AppliesWhen, r.SubjectVariable));
        Compare(RuleAspect.Requirement, r => $"{r.RequirementKind}: {Canonical(r.Requirement)}", r => Requirement(r));
        Unlike(changes, RuleAspect.Exceptions, Exceptions(before), Exceptions(after));
        Unlike(changes, RuleAspect.Terms, Terms(before), Terms(after));
        Unlike(changes, RuleAspect.Thresholds, Thresholds(before), Thresholds(after));
        Unlike(changes, RuleAspect.Law, Law(before), Law(after));
        Unlike(changes, RuleAspect.Dates, Dates(before), Dates(after));
        Compare(RuleAspect.Severity, r => $"{r.Severity}/{r.IsSafetyBottomLine}", r => r.IsSafetyBottomLine
            ? new($"{r.Severity.Label().Zh}，安全底线", $"{r.Severity.Label().En}, safety bottom line")
            : r.Severity.Label());
        Unlike(changes, RuleAspect.Texts, RuleTexts.Of(before), RuleTexts.Of(after));
        return changes.ToImmutable();
    }

    private static void Unlike(ImmutableArray<AspectChange>.Builder changes, RuleAspect aspect, IEnumerable<ComparedPart> before, IEnumerable<ComparedPart> after)
    {
        var (old, present) = (ComparedPart.ByKey(before), ComparedPart.ByKey(after));
        foreach (var key in old.Keys.Union(present.Keys, StringComparer.Ordinal))
        {
            var (one, other) = (old.GetValueOrDefault(key), present.GetValueOrDefault(key));
            if (one?.Canonical != other?.Canonical && !((one ?? other)!.IsOfBoth && (one is null || other is null)))
            {
                changes.Add(new AspectChange(aspect, one?.Display, other?.Display));
            }
        }
    }

    private static string Canonical(Condition? condition) => condition is null ? string.Empty : ConditionText.Canonical(condition);

    private static LocalizedText Display(Condition? condition, Variable subject) => condition is null ? Always : ConditionText.Of(condition, subject);

    private static LocalizedText Requirement(Rule rule)
    {
        var (kind, text) = (Explaining.ExplainLabels.Requirement(rule.RequirementKind), Display(rule.Requirement, rule.SubjectVariable));
        return new($"{kind.Zh}：{text.Zh}", $"{kind.En}: {text.En}");
    }

    private static IEnumerable<ComparedPart> Exceptions(Rule rule) => rule.Exceptions.Select(e => new ComparedPart(
        e.Label.En,
        $"{Canonical(e.When)} {string.Join("; ", e.Basis.Select(Place))}",
        new($"{e.Label.Zh}：{ConditionText.Of(e.When, rule.SubjectVariable).Zh}", $"{e.Label.En}: {ConditionText.Of(e.When, rule.SubjectVariable).En}")));

    private static IEnumerable<ComparedPart> Terms(Rule rule) => RuleTerms.Of(rule).Definitions.Select(d =>
    {
        var text = d.When is { } when ? ConditionText.Of(when, d.Variable) : d.Value is { } value ? ConditionText.Of(value, d.Variable) : LocalizedText.Same(string.Empty);
        return new ComparedPart(
            $"{d.Subject.Id}.{d.Id}",
            d.When is { } condition ? ConditionText.Canonical(condition) : d.Value is { } expression ? ConditionText.Canonical(expression) : string.Empty,
            new($"{d.Label.Zh}：{text.Zh}", $"{d.Label.En}: {text.En}"));
    });

    private static IEnumerable<ComparedPart> Thresholds(Rule rule) =>
        from p in RuleTerms.Of(rule).Parameters
        from v in p.Values
        select new ComparedPart(
            $"{p.Id} {v.InForce.From}",
            $"{v.Value.Canonical} {v.InForce} {v.Verification}",
            new($"{p.Label.Zh} {v.Value.Display.Zh}（{v.InForce}，{v.Verification.Label().Zh}）", $"{p.Label.En} {v.Value.Display.En} ({v.InForce}, {v.Verification.Label().En})"));

    private static IEnumerable<ComparedPart> Law(Rule rule) =>
    [
        .. rule.Basis.Select(c => new ComparedPart(Place(c), $"{c.Verification}", new($"{c.Display.Zh}（{c.Verification.Label().Zh}）", $"{c.Display.En} ({c.Verification.Label().En})"))),
        .. rule.Clauses.Select(c => new ComparedPart($"clause {c.Id}", string.Empty, LocalizedText.Same(c.Id))),
    ];

    // A place that only one version cites is no change of days.
    private static IEnumerable<ComparedPart> Dates(Rule rule) =>
    [
        new("rule", $"{rule.InForce}", LocalizedText.Same($"{rule.InForce}")),
        .. rule.Basis.Select(c => new ComparedPart(Place(c), $"{c.InForce}", new($"{c.Display.Zh} {c.InForce}", $"{c.Display.En} {c.InForce}")) { IsOfBoth = true }),
        .. rule.Exceptions.SelectMany(e => e.Basis, (e, c) => new ComparedPart($"{e.Label.En} {Place(c)}", $"{c.InForce}", new($"{c.Display.Zh} {c.InForce}", $"{c.Display.En} {c.InForce}")) { IsOfBoth = true }),
    ];

    private static string Place(Citation citation) => $"{citation.Source.Id} {citation.Article?.Number}";
}
