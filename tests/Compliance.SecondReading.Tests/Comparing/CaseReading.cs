using Compliance.Authoring.Cases;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.SecondReading.Tests.Reading;

namespace Compliance.SecondReading.Tests.Comparing;

/// <summary>Reads a case: by what it expects, and by what the engine finds.</summary>
internal static class CaseReading
{
    /// <summary>Says in what the second reading departs from the case, and from the engine. What is asked for is no matter of it.</summary>
    public static IEnumerable<string> Differences(IComplianceEngine engine, Rule rule, RuleCase ruleCase, DateOnly beginning)
    {
        var given = new DeclarationReader(engine.Rulebook.Vocabulary).FromNode(ruleCase.Given, rule.Id, DeclarationExtent.Excerpt);
        var declaration = given.GetDeclarationOrThrow();
        var asOf = ruleCase.AsOf ?? declaration.AsOf!.Value;
        var judged = new RuleReading(engine.Rulebook, beginning).Judge(rule, declaration, asOf).ToList();
        var expectation = ruleCase.Expectation with { Results = [.. ruleCase.Expectation.Results.Select(r => r with { Missing = [] })] };
        var pairs = CaseComparison.Compare(
            expectation, [.. judged.Select(j => ReadingResult.Of(rule, declaration, asOf, j))], !declaration[rule.Subject].Items.IsEmpty);
        return pairs.SelectMany(p => p.Differences).Select(d => $"case: {d.En}")
            .Concat(Between(engine.EvaluateRule(rule, declaration, asOf), judged));
    }

    /// <summary>Says what only the engine found (-), and what only the second reading found (+).</summary>
    public static IEnumerable<string> Between(IEnumerable<RuleResult> found, IEnumerable<Judgement> judged) =>
        Between(found.Select(r => EngineReading.Of(r).ToString()).ToList(), judged.Select(j => j.ToString()).ToList());

    /// <summary>
    /// The same, but where the engine says that something which is not verified took part in a breach: which of several grounds decide is
    /// said by its evidence, and the second reading knows only whether the rule is broken without them. Then days are compared, and
    /// whether a breach that needs such a ground is no violation.
    /// </summary>
    public static IEnumerable<string> BetweenGrounds(IReadOnlyList<RuleResult> found, IReadOnlyList<Judgement> judged)
    {
        var engine = found.Select(EngineReading.Of).ToList();
        return engine.Exists(e => RestsOnUnverified(e.Day))
            ? Between([.. Joined(engine)], [.. Joined(judged)]).Concat(Weaker(engine, judged))
            : Between(found, judged);
    }

    private static bool RestsOnUnverified(DayReading day) =>
        day.Caps.Contains(nameof(CapReason.UnverifiedParameter), StringComparison.Ordinal) || day.Caps.Contains(nameof(CapReason.UnverifiedCalendar), StringComparison.Ordinal);

    private static IEnumerable<string> Between(List<string> engine, List<string> reading) => engine.Except(reading, StringComparer.Ordinal).Select(e => $"- {e}")
        .Concat(reading.Except(engine, StringComparer.Ordinal).Select(r => $"+ {r}"))
        .Concat(engine.Count == reading.Count ? [] : [$"{engine.Count} results of the engine, {reading.Count} of the second reading"]);

    // Runs of days that differ in their grounds only are one.
    private static IEnumerable<string> Joined(IReadOnlyList<Judgement> judgements)
    {
        var joined = new List<Judgement>();
        foreach (var one in judgements.Select(j => j with { Day = j.Day with { State = string.Empty, Caps = string.Empty, MitigatedBy = null } }))
        {
            if (joined is [.., var last] && last.Subject == one.Subject && last.Day == one.Day && last.Until is { } until && one.From == until.AddDays(1))
            {
                joined[^1] = last with { Until = one.Until };
            }
            else
            {
                joined.Add(one);
            }
        }

        return joined.Select(j => j.ToString());
    }

    private static IEnumerable<string> Weaker(IReadOnlyList<Judgement> engine, IReadOnlyList<Judgement> reading) =>
        from one in reading
        where RestsOnUnverified(one.Day)
        from other in engine
        where other.Subject == one.Subject && other.Day.Outcome == Outcome.Violated && !(other.Until < one.From || one.Until < other.From) && !RestsOnUnverified(other.Day)
        select $"- {other}: a breach that rests on what is not verified";
}
