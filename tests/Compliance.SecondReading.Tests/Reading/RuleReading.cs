using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.SecondReading.Tests.Reading.Law;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>
/// A second reading of rules, made from docs/rule-language.md and tests/conformance without a look at the engine: day by day,
/// without an index and without memory. It shares the parsed model with the engine and nothing else.
/// </summary>
/// <param name="rulebook">The rules.</param>
/// <param name="beginning">A day before all that facts and law speak of: from it on days without a beginning are looked at.</param>
internal sealed class RuleReading(Rulebook rulebook, DateOnly beginning)
{
    private readonly ImmutableArray<Mitigation> _mitigations = [.. rulebook.Packs.SelectMany(p => p.Mitigations)];

    /// <summary>Judges all subjects of a rule.</summary>
    public IEnumerable<Judgement> Judge(Rule rule, Declaration declaration, DateOnly asOf)
    {
        var law = new LawOfRule(rule);
        var declared = declaration[rule.Subject];
        foreach (var subject in declared.Items)
        {
            foreach (var judgement in Judge(rule, law, subject, declaration, asOf))
            {
                yield return judgement;
            }
        }

        // A declaration covers the company that signs it: affiliates that are not listed are not missed.
        if (declared.State != EntitySetState.Complete && rule.Subject.Cardinality != EntityCardinality.Principal && MayApply(rule, law, asOf))
        {
            yield return new Judgement(null, null, null, new DayReading(Outcome.Undetermined, string.Empty, null, null, string.Empty, IsSure: false, null));
        }
    }

    private IEnumerable<Judgement> Judge(Rule rule, LawOfRule law, Entity subject, Declaration declaration, DateOnly asOf)
    {
        var days = SubjectDays.Of(subject, rule, asOf);
        var runs = new List<Judgement>();
        for (var day = days.First ?? beginning; day <= days.Last; day = day.AddDays(1))
        {
            var reading = DayReading.Of(rule, law, _mitigations, subject, new Scene(declaration, day, asOf, Ignored.Nothing), days.IsSure(day));
            if (reading is null)
            {
                continue;
            }

            if (runs is [.., var last] && last.Day == reading && last.Until == day.AddDays(-1))
            {
                runs[^1] = last with { Until = day };
            }
            else
            {
                runs.Add(new Judgement(subject.Path, day, day, reading));
            }
        }

        if (days.IsUndeclared)
        {
            runs = [.. WithoutTime(runs)];
        }

        if (runs.Count == 0)
        {
            return [Outside(subject, days)];
        }

        return runs.Select(r => days.IsUntimed ? r with { From = null, Until = null }
            : days.First is null && r.From == beginning ? r with { From = null }
            : r);
    }

    // Of a subject of whose days nothing is said the rule says that it is not applicable, on the last of them that are alike.
    private static Judgement Outside(Entity subject, SubjectDays days)
    {
        var isNever = days.IsUntimed || days.First > days.Last;
        var isSure = isNever || days.IsSure(days.Last);
        DateOnly? from = isNever ? null
            : isSure ? (days.SureFirst == DateOnly.MinValue ? null : days.SureFirst)
            : days.SureLast > DateOnly.MinValue && days.SureLast < days.Last ? days.SureLast.AddDays(1)
            : days.First;
        DateOnly? until = isNever ? null : days.Last;
        return new Judgement(subject.Path, from, until, new DayReading(Outcome.NotApplicable, string.Empty, null, null, string.Empty, isSure, null));
    }

    // It may have been there on any day, and all of them are one result, shown with the days of the last state of the law: outside the
    // rule where it is so on all of them, else undetermined.
    private static IEnumerable<Judgement> WithoutTime(List<Judgement> runs)
    {
        if (runs.Count == 0)
        {
            return [];
        }

        var last = runs[^1];
        var place = runs.Count - 1;
        while (place > 0 && runs[place - 1].Day.State == last.Day.State && runs[place - 1].Until == runs[place].From?.AddDays(-1))
        {
            place--;
        }

        var from = runs[place].From;
        return runs.TrueForAll(r => r.Day.Outcome == Outcome.NotApplicable)
            ? [last with { From = from }]
            : [last with { From = from, Day = last.Day with { Outcome = Outcome.Undetermined, LiftedBy = null } }];
    }

    // One that has a time may have been there on any day up to that of the judgement.
    private bool MayApply(Rule rule, LawOfRule law, DateOnly asOf)
    {
        if ((rule.DaysFrom ?? rule.Subject.TimeField) is null)
        {
            return law.IsInForce(asOf);
        }

        for (var day = beginning; day <= asOf; day = day.AddDays(1))
        {
            if (law.IsInForce(day))
            {
                return true;
            }
        }

        return false;
    }
}
