using System.Collections.Immutable;
using Compliance.Conditions.Terms;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Reasoning.Logic;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Reasoning.Questions;

/// <summary>Answers whether declarations reach a threshold.</summary>
/// <param name="parameter">The threshold.</param>
/// <param name="rulebook">Its rulebook.</param>
/// <param name="value">The one of its values that is asked about; <see langword="null"/> for any.</param>
/// <param name="ask">Makes the question about a rule that uses it, as of a day.</param>
internal sealed class ReachQuestion(Parameter parameter, Rulebook rulebook, ParameterValue? value, Func<Rule, MovedTerm, DateOnly, Question> ask)
{
    private const decimal Hundredth = 0.01m;

    // What all searches have in common: each bounds numbers and days by what its rule names.
    private ProofBound? _bound;

    /// <summary>Answers it.</summary>
    /// <param name="days">
    /// The days of the judgement, one at least, each with rules that use it, in the order in which they are asked about: until both sides are found, or on one of them it is not known.
    /// All rules are asked about on the first.
    /// </param>
    public ProofAnswer Ask(params IReadOnlyList<(DateOnly Day, ImmutableArray<Rule> Rules)> days)
    {
        var found = new Dictionary<int, Witness>();
        var open = SearchResult.None;
        var answer = Begin(days[0].Rules, days[0].Day);
        foreach (var (day, rules) in days)
        {
            open = Ask(rules, day, found);
            if (found.Count == 2 || !open.IsNone)
            {
                break;
            }
        }

        answer = answer with { Bound = _bound ?? answer.Bound };
        return found.Count == 2 ? answer with { Verdict = ProofVerdict.Yes, Witnesses = [found[1], found[-1]] }
            : open.IsNone ? answer with { Witnesses = [.. found.Values], Proof = ProofWords.OutOfReach(parameter, found.Keys) }
            : answer with { Verdict = ProofVerdict.Unknown, Reason = open.Reason, Detail = open.Detail };
    }

    private ProofAnswer Begin(ImmutableArray<Rule> rules, DateOnly day)
    {
        var first = ask(rules[0], MovedTerm.Of(parameter, parameter), day);
        return new ProofAnswer(first.Asked with { Rules = rules, Parameter = parameter }, ProofVerdict.No, first.Context.Bound);
    }

    private SearchResult Ask(ImmutableArray<Rule> rules, DateOnly day, Dictionary<int, Witness> found)
    {
        var open = SearchResult.None;
        foreach (var rule in rules)
        {
            foreach (var step in (int[])[1, -1])
            {
                if (found.ContainsKey(step))
                {
                    continue;
                }

                var result = Find(rule, step, day);
                if (result.Witness is { } witness)
                {
                    found.Add(step, witness);
                }

                open = open.IsNone && result.Witness is null ? result : open;
            }
        }

        return open;
    }

    private SearchResult Find(Rule rule, int step, DateOnly day)
    {
        try
        {
            var to = parameter with { Values = [.. parameter.Values.Select(v => v with { Value = Moved(v.Value, step) })] };
            var question = ask(rule, MovedTerm.Of(parameter, to), day);
            var result = question.Search.Find(s => s.IsOfAll && value?.InForce.Includes(s.From) != false, Turns(rule, to));
            _bound = _bound?.And(question.Context.Bound) ?? question.Context.Bound;
            return result;
        }
        catch (Untranslatable untranslatable)
        {
            return new SearchResult(null, ProofReason.NotTranslated, untranslatable.What);
        }
    }

    // The outcome is settled with either value, and another.
    private Way Turns(Rule rule, Parameter to)
    {
        RuleReading? moved = null;
        return new Way(
            s => s.Readings[0].DiffersSettled(moved = s.WithMoved()),
            (s, solution) =>
            {
                var isOfKind = s.Readings[0].In(solution) == moved!.In(solution);
                return
                [
                    Way.Claim(s.Readings[0], Goal(s.Readings[0], solution, isOfKind), s, solution),
                    Way.Claim(s.Readings[0], Goal(moved, solution, isOfKind), s, solution) with { Engine = EngineOf(rule, to) },
                ];
            },
            IsExact: Unverified.Of(rule).IsEmpty);
    }

    private static ProofGoal Goal(RuleReading reading, Solution solution, bool isOfKind) => isOfKind ? reading.KindIn(solution) : reading.In(solution);

    private ComplianceEngine EngineOf(Rule rule, Parameter to) =>
        ComplianceEngine.WithParameter(rulebook, rule, parameter, to.Values);

    /// <summary>Determines whether values of a threshold can be moved.</summary>
    public static bool CanMove(Parameter parameter) => parameter.Type.Kind is FactTypeKind.Integer or FactTypeKind.Decimal or FactTypeKind.Money or FactTypeKind.Percent or FactTypeKind.Date or FactTypeKind.Duration;

    private static FactValue Moved(FactValue value, int step) => value switch
    {
        NumberValue { Kind: FactTypeKind.Integer } whole => new NumberValue(whole.Value + step, whole.Kind, default, whole.Currency),
        NumberValue number => new NumberValue(number.Value + (step * Hundredth), number.Kind, default, number.Currency),
        DateValue day => new DateValue(day.Value.AddDays(step), default),
        DurationValue time when time.Count + step > 0 => new DurationValue(time.Count + step, time.Unit, default),
        DurationValue { Unit: DurationUnit.Years } => new DurationValue(11, DurationUnit.Months, default),
        DurationValue { Unit: DurationUnit.Months } => new DurationValue(27, DurationUnit.Days, default),
        DurationValue { Unit: DurationUnit.Days } => new DurationValue(23, DurationUnit.Hours, default),
        _ => throw Untranslatable.Of("该种阈值的移动", "moving a threshold of this type"),
    };
}
