using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Evaluation.Asserting;

/// <summary>
/// Finds what a declaration claims and rules found nothing by. Only rules that read a claim, or have exceptions, are evaluated again;
/// their results that are not applicable or satisfied are explained.
/// </summary>
internal sealed class AssertionSearch
{
    // Of more related things than this, a claim that a rule may read is said to have decided: nothing is left out.
    private const int MostItems = 200_000;

    private static readonly LocalizedText AfterTheDay = new("始于判断日之后", "begins after the day of the judgement");
    private static readonly LocalizedText OutsideTheLaw = new("不在规则施行的期间内", "on no day on which the rules are in force");
    private static readonly LocalizedText AsOfLabel = new("判断日", "Day of the judgement");

    private readonly EvaluationPlan _plan;
    private readonly Declaration _declaration;
    private readonly DateOnly _asOf;
    private readonly Frame _frame;
    private readonly AssertionList _list = new();
    private readonly List<SubjectPeriod> _parts = [];
    private readonly ExceptionCollector _exceptions = new();
    private Assertion? _orders;

    /// <summary>Creates a search.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="declaration">The declaration.</param>
    /// <param name="asOf">The day of the judgement.</param>
    public AssertionSearch(EvaluationPlan plan, Declaration declaration, DateOnly asOf)
    {
        _plan = plan;
        _declaration = declaration;
        _asOf = asOf;

        // A claim may stand in a thing that does not match.
        _frame = new Frame(new EvaluationContext(declaration, asOf, CancellationToken.None) { LooksAtAll = true }, plan.Depth);
    }

    /// <summary>Finds the assertions, in order.</summary>
    public ImmutableArray<Assertion> Find()
    {
        if (_declaration.AsOf == _asOf)
        {
            var day = IsoDay.Of(_asOf);
            _list.Add(string.Empty, new Assertion
            {
                Kind = AssertionKind.AsOf, Path = "as_of", Label = AsOfLabel, Canonical = day, Display = LocalizedText.Same(day),
            }, rule: null);
        }

        var claims = ClaimIndex.Of(_declaration);
        var collector = new ClaimCollector(claims, MostItems);
        var reach = _plan.Reach(_declaration, _asOf);
        for (var i = 0; i < _plan.Rules.Length; i++)
        {
            var compiled = _plan.Rules[i];
            if (reach.Of(i) is not Truth.True and var bound)
            {
                AddLegalOrders(bound, compiled);
                continue;
            }

            var isRead = !claims.IsEmpty && claims.AreReadBy(compiled.Rule);
            if (claims.TryFind(_declaration[compiled.Rule.Subject], out var nothing) && compiled.MayHaveApplied(_asOf))
            {
                AddNone(nothing, compiled.Rule);
            }

            foreach (var subject in _declaration[compiled.Rule.Subject].Items)
            {
                Look(compiled, subject, isRead ? collector.Begin() : null);
                if (!isRead)
                {
                    continue;
                }

                if (collector.IsExhausted)
                {
                    foreach (var claim in claims.ReadBy(compiled.Rule))
                    {
                        AddNone(claim, compiled.Rule);
                    }

                    continue;
                }

                foreach (var claim in collector.Found)
                {
                    AddNone(claim, compiled.Rule);
                }
            }
        }

        return _list.ToSorted();
    }

    private void Look(CompiledRule compiled, Entity subject, ClaimCollector? claims)
    {
        var time = compiled.Law.TimeOf(subject);
        if (time is null && claims is null && !compiled.HasExceptions)
        {
            return;
        }

        SubjectPeriods.Cut(subject, compiled.Law, _asOf, _parts);
        var isInForce = false;
        foreach (var part in _parts)
        {
            if (part.State.IsActive)
            {
                isInForce = true;
                if (claims is not null || compiled.HasExceptions)
                {
                    Look(compiled, subject, part, claims);
                }
            }
        }

        if (!isInForce && time is not null && subject.Facts[time] is { } dates && compiled.Law.HasSpokenBy(_asOf))
        {
            AddTime(compiled.Rule, subject, time, dates, claims);
        }
    }

    private void Look(CompiledRule compiled, Entity subject, SubjectPeriod part, ClaimCollector? claims)
    {
        var context = _frame.Context;
        var end = part.Last.DayNumber + 1;
        for (var day = part.First.DayNumber; day < end;)
        {
            context.LookAhead(end);
            _frame.Enter(DateOnly.FromDayNumber(day), subject);
            var verdict = NodeVerdicts.Instance.Of(compiled, _frame);
            day = compiled.IsDailyIn(context) ? Math.Max(day + 1, context.Horizon) : end;
            switch (verdict)
            {
                case { Outcome: Outcome.NotApplicable, LiftedBy: { } exception }:
                    AddException(compiled, exception, claims);
                    break;
                case { Outcome: Outcome.NotApplicable } when claims is not null:
                    compiled.AppliesWhen!.Explain(_frame, claims);
                    break;
                case { Outcome: Outcome.Satisfied } when claims is not null && part.IsCertain:
                    compiled.Requirement.Explain(_frame, claims);
                    break;
            }
        }
    }

    // A rule that could have spoken does not, because the company is not bound by its law.
    private void AddLegalOrders(Truth bound, CompiledRule compiled)
    {
        if (bound == Truth.False && compiled.MayHaveApplied(_asOf))
        {
            _orders ??= _plan.Gate!.Claim(_declaration, _asOf);
            if (!_list.Meets(AssertionKind.LegalOrders, _orders.Path, string.Empty, compiled.Rule))
            {
                _list.Add(string.Empty, _orders, compiled.Rule);
            }
        }
    }

    private void AddNone(Claim claim, Rule rule)
    {
        if (!_list.Meets(KindOf(claim), claim.Path, string.Empty, rule))
        {
            _list.Add(string.Empty, Make(claim), rule);
        }
    }

    private static AssertionKind KindOf(Claim claim) => claim.IsOfOthers ? AssertionKind.Others : AssertionKind.None;

    private static Assertion Make(Claim claim) => new()
    {
        Kind = KindOf(claim),
        Path = claim.Path,
        Label = claim.Set is { } set
            ? set.Type.Cardinality == Types.EntityCardinality.Single ? set.Type.Label : set.Type.CollectionLabel
            : claim.Place.Label,
        Field = claim.Place.Owner is null ? null : claim.Place.Field?.Text,
        Canonical = claim.Value?.Canonical ?? (claim.Set!.Type.Cardinality == Types.EntityCardinality.Single ? "none" : "[]"),
        Display = claim.Value is null or ListValue ? new LocalizedText("无", "none") : claim.Value.Display,
        Span = claim.Value?.Span ?? claim.Set!.Span,
    };

    private void AddTime(Rule rule, Entity subject, Types.Field field, FactValue dates, ClaimCollector? claims)
    {
        if (dates is NoneValue)
        {
            claims?.NoteClaim(dates);
            return;
        }

        var effect = IsAfterTheDay(dates) ? AfterTheDay : OutsideTheLaw;
        var path = $"{subject.Path}.{field.Id}";
        if (_list.Meets(AssertionKind.Time, path, effect.En, rule))
        {
            return;
        }

        _list.Add(effect.En, new Assertion
        {
            Kind = AssertionKind.Time,
            Path = path,
            Label = FieldName.Join(subject.Label, field.Label),
            Field = field.Label,
            Canonical = dates.Canonical,
            Display = dates.Display,
            Effect = effect,
            Span = dates.Span,
        }, rule);
    }

    private bool IsAfterTheDay(FactValue dates) => dates switch
    {
        DateValue date => date.Value > _asOf,
        PeriodValue { From: { State: PeriodEndState.Day } from } => from.Day > _asOf,
        _ => false,
    };

    private void AddException(CompiledRule compiled, ExceptionClause exception, ClaimCollector? claims)
    {
        foreach (var candidate in compiled.Exceptions)
        {
            if (!ReferenceEquals(candidate.Clause, exception))
            {
                continue;
            }

            if (claims is not null)
            {
                candidate.When.Explain(_frame, claims);
            }

            candidate.When.Explain(_frame, _exceptions.Begin());
            foreach (var fact in _exceptions.Facts)
            {
                if (!_list.Meets(AssertionKind.Exception, fact.Path, exception.Label.En, compiled.Rule))
                {
                    _list.Add(exception.Label.En, Make(fact.ToEvidence(), exception.Label), compiled.Rule);
                }
            }
        }
    }

    private static Assertion Make(Evidence fact, LocalizedText label) => new()
    {
        Kind = AssertionKind.Exception,
        Path = fact.Path,
        Label = fact.Label,
        Field = fact.Field,
        Canonical = fact.Canonical,
        Display = fact.Display,
        Effect = label,
        Span = fact.Span,
    };
}
