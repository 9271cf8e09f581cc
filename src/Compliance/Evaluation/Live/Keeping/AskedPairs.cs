using Compliance.Conditions;
using Compliance.Declarations;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Live.Reading;
using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>Finds the rules and subjects that a pass asks verdicts for.</summary>
/// <param name="plan">The rules.</param>
/// <param name="before">The state before; <see langword="null"/> at first.</param>
/// <param name="declaration">The declaration.</param>
/// <param name="asOf">The day of the judgement.</param>
/// <param name="difference">What the declaration differs in from that before; <see langword="null"/> at first.</param>
/// <param name="affected">What is evaluated again.</param>
internal sealed class AskedPairs(LivePlan plan, LiveState? before, Declaration declaration, DateOnly asOf, DeclarationDifference? difference, AffectedRules affected)
{
    private readonly LegalOrderReach _reach = plan.Plan.Reach(declaration, asOf);
    private readonly List<(Rule Rule, Entity Subject)> _asked = [];

    /// <summary>Finds them: by entity, then by subject, then by rule.</summary>
    public List<(Rule Rule, Entity Subject)> Find()
    {
        for (var i = 0; i < plan.Plan.Sections.Length; i++)
        {
            Find(plan.Plan.Sections[i], before?.Sections[i]);
        }

        return _asked;
    }

    private void Find(PlanSection section, LiveSection? kept)
    {
        var items = declaration[section.Subject].Items;
        var subjects = affected.In(section.Members);
        for (var i = 0; i < items.Length; i++)
        {
            var thing = difference?.Of(section.Subject, i) ?? new ThingDifference(-1, null);
            var old = thing.IsNew ? null : kept!.Subjects[thing.Before];
            if (subjects.Has(items[i], thing, old))
            {
                Find(section, items[i], i, thing, old);
            }
        }
    }

    private void Find(PlanSection section, Entity subject, int index, in ThingDifference thing, LiveSubject? kept)
    {
        foreach (ref readonly var rule in section.Index.Find(subject, declaration.Words.RowOf(section.Subject.Index, index), declaration.Words, declaration))
        {
            if (_reach.Of(rule.Place) == Truth.True && affected.Is(rule.Place, subject, thing, kept, kept?.Of(rule.Place)))
            {
                _asked.Add((rule.Whole.Rule, subject));
            }
        }
    }
}
