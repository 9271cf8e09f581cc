using System.Collections.Immutable;
using Compliance.Conditions.Terms;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Law;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Questions;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reasoning.Linting;

/// <summary>Finds mistakes in rules by proving them: rules never or always broken, exceptions that never lift, conditions that decide nothing, rules subsumed, duties that collide, thresholds out of reach. For one thread at a time.</summary>
/// <param name="prover">The prover of the rules.</param>
/// <param name="options">Within what is asked.</param>
/// <param name="progress">Told how far it is; <see langword="null"/> for nobody.</param>
/// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
public sealed class ProvedLint(Prover prover, ProofOptions options, IProgress<ProofProgress>? progress = null, CancellationToken cancellationToken = default)
{
    private readonly List<ProvedFinding> _findings = [];
    private readonly List<ProofAnswer> _unknown = [];
    private readonly List<(Rule Rule, Witness Breach)> _breaches = [];
    private readonly List<Rule> _followed = [];
    private int _questions;

    /// <summary>Checks the rules of the prover.</summary>
    public ProvedLintResult Check()
    {
        var rules = prover.Rulebook.Rules;
        for (var i = 0; i < rules.Length; i++)
        {
            Report(i, rules.Length, new("规则 " + rules[i].Id, "rule " + rules[i].Id));
            Check(rules[i]);
        }

        CheckPairs();
        CheckThresholds();
        return new ProvedLintResult([.. _findings], [.. _unknown], _questions);
    }

    private void Report(int done, int total, LocalizedText what)
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(new ProofProgress(done, total, what));
    }

    private void Check(Rule rule)
    {
        var breach = OnSomeDay(rule, days => prover.Can(rule, ProofGoal.Breach, days, cancellationToken), ProofVerdict.Yes);
        var satisfied = OnSomeDay(rule, days => prover.Can(rule, ProofGoal.Satisfied, days, cancellationToken), ProofVerdict.Yes);
        if (breach.Verdict == ProofVerdict.Yes)
        {
            _breaches.Add((rule, breach.Witness!));
        }

        if (satisfied.Verdict == ProofVerdict.Yes && breach.Verdict == ProofVerdict.Yes)
        {
            _followed.Add(rule);
        }

        if (breach.Verdict == ProofVerdict.No)
        {
            Add(satisfied.Verdict switch
            {
                ProofVerdict.No => ProvedDiagnostics.NeverApplies(rule),
                ProofVerdict.Yes => ProvedDiagnostics.NeverBroken(rule),
                ProofVerdict.Unknown => null,
            }, satisfied.Witnesses, breach);
        }
        else if (breach.Verdict == ProofVerdict.Yes && satisfied.Verdict == ProofVerdict.No)
        {
            Add(ProvedDiagnostics.AlwaysBroken(rule), breach.Witnesses, satisfied);
        }

        // Of a rule that is wrong as a whole its parts say nothing more.
        if (breach.Verdict == ProofVerdict.Yes && satisfied.Verdict == ProofVerdict.Yes)
        {
            CheckExceptions(rule);
            CheckConditions(rule);
        }
    }

    private void CheckExceptions(Rule rule)
    {
        foreach (var exception in rule.Exceptions)
        {
            var answer = OnSomeDay(rule, days => prover.Lifts(rule, exception, days, cancellationToken), ProofVerdict.Yes);
            if (answer.Verdict == ProofVerdict.No)
            {
                Add(ProvedDiagnostics.DeadException(rule, exception), [], answer);
            }
        }
    }

    private void CheckConditions(Rule rule)
    {
        var idle = new HashSet<object>(rule.Exceptions.Where(e => _findings.Exists(f => f.Diagnostic.Span == e.When.Span)).Select(e => e.When), ReferenceEqualityComparer.Instance);
        foreach (var (cut, without) in RuleCuts.Of(rule))
        {
            if (cut.Within.Any(idle.Contains))
            {
                continue;
            }

            var settled = Differs(rule, without, (one, other) => one.DiffersSettled(other));
            if (settled.Verdict == ProofVerdict.Yes)
            {
                idle.Add(cut.Part);
                var any = Differs(rule, without, (one, other) => one.Differs(other));
                Add(any.Verdict == ProofVerdict.Yes ? ProvedDiagnostics.IdleCondition(rule, cut.Part.Span) : ProvedDiagnostics.OpenCondition(rule, cut.Part.Span), any.Witnesses, settled);
            }
        }
    }

    private ProofAnswer Differs(Rule rule, Rule without, Func<RuleReading, RuleReading, Flag> differs) => OnSomeDay(rule, days =>
    {
        var question = prover.Of(QuestionKind.Equivalent, [new Asked(rule, prover.Rulebook), new Asked(without, prover.Rulebook)], days, cancellationToken);
        var result = question.Search.Find(s => s.IsOfAll, new Way(
            s => differs(s.Readings[0], s.Readings[1]),
            (s, solution) => [Way.Claim(s.Readings[0], s.Readings[0].In(solution), s, solution)]));
        return question.Answer(result, ProofVerdict.No, ProofWords.NoDifference(question.Asked.Rules));
    }, ProofVerdict.No);

    // A subject without a time is judged on the day of the judgement alone: what ended before is then asked about as of the last day of the law there was.
    private ProofAnswer OnSomeDay(Rule rule, Func<ProofOptions, ProofAnswer> ask, ProofVerdict sought) => OnSomeDay([rule], ask, sought);

    private ProofAnswer OnSomeDay(IReadOnlyList<Rule> rules, Func<ProofOptions, ProofAnswer> ask, ProofVerdict sought)
    {
        ProofAnswer? answer = null;
        foreach (var day in DaysOf(rules))
        {
            var own = Note(ask(options with { AsOf = day }));
            if (own.Verdict == sought)
            {
                return own;
            }

            answer = answer is null || own.Verdict == ProofVerdict.Unknown ? own : answer;
        }

        return answer ?? Note(ask(options));
    }

    // The latest first. Two rules are asked about where the law of both is the same and both are in force.
    private IEnumerable<DateOnly> DaysOf(params IReadOnlyList<Rule> rules)
    {
        if (rules.All(r => (r.DaysFrom ?? r.Subject.TimeField) is not null))
        {
            return [options.AsOf];
        }

        var laws = rules.Select(LawTimeline.Of).ToList();
        return laws.SelectMany(l => l.States).Select(s => s.From).Distinct()
            .Where(from => from <= options.AsOf && JudgementDay.IsPossible(from) && laws.TrueForAll(l => l.On(from).IsActive))
            .Select(from => laws.Min(l => l.On(from).Until) is var until && until < options.AsOf ? until : options.AsOf)
            .OrderDescending();
    }

    // Whether one breach is another breach is asked only where the one that is known is: that leaves few. It is one in each state of the law, or the rule is not subsumed.
    private void CheckPairs()
    {
        var engine = new ComplianceEngine(prover.Rulebook);
        var done = 0;
        foreach (var (rule, breach) in _breaches)
        {
            Report(done++, _breaches.Count, new("规则 " + rule.Id + " 与其他规则", "rule " + rule.Id + " and the others"));
            foreach (var other in _followed.Where(o => o != rule && o.Subject == rule.Subject))
            {
                if (IsBreached(engine, other, breach))
                {
                    var answer = OnSomeDay(rule, days => prover.Implies(rule, other, days, cancellationToken), ProofVerdict.No);
                    if (answer.Verdict == ProofVerdict.Yes)
                    {
                        Add(ProvedDiagnostics.Subsumed(rule, other), [breach], answer);
                    }
                }
            }
        }

        CheckCollisions();
    }

    private bool IsBreached(ComplianceEngine engine, Rule other, Witness breach) => engine
        .EvaluateRule(other, breach.Declaration, (other.DaysFrom ?? other.Subject.TimeField) is null ? breach.Day : options.AsOf)
        .Any(r => r.Outcome == Findings.Outcome.Violated && r.Subject?.Path == breach.Subject);

    private void CheckCollisions()
    {
        var pairs = RulePairs.WithSharedDemands(_followed).ToList();
        for (var i = 0; i < pairs.Count; i++)
        {
            var (rule, other) = pairs[i];
            Report(i, pairs.Count, new("规则 " + rule.Id + " 的冲突", "collisions of rule " + rule.Id));
            var encouragements = new[] { rule, other }.Count(r => r.Modality == Modality.Encouragement);
            if (encouragements == 2)
            {
                continue;
            }

            var answer = OnSomeDay([rule, other], days => prover.Contradict(rule, other, days, cancellationToken), ProofVerdict.Yes);
            if (answer.Verdict == ProofVerdict.Yes)
            {
                Add(encouragements > 0 ? ProvedDiagnostics.BarredEncouragement(rule, other) : ProvedDiagnostics.Collision(rule, other), answer.Witnesses, answer);
            }
        }
    }

    private void CheckThresholds()
    {
        var used = prover.Rulebook.Rules.SelectMany(r => RuleTerms.Of(r).Parameters).Distinct().Where(ReachQuestion.CanMove).OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        for (var i = 0; i < used.Count; i++)
        {
            Report(i, used.Count, new("阈值 " + used[i].Id, "threshold " + used[i].Id));
            foreach (var value in used[i].Values)
            {
                Check(used[i], value);
            }
        }
    }

    // A value is asked about as long as a rule that uses it was in force with it, in each earlier state of the law of such a rule, and about each day on which it may be that it decides.
    private void Check(Parameter parameter, ParameterValue value)
    {
        var last = value.InForce.Until is { } until && until < options.AsOf ? until : options.AsOf;
        ImmutableArray<Rule> rules = [.. prover.Rulebook.Rules.Where(r => RuleTerms.Of(r).Parameters.Contains(parameter))];
        var users = rules.Where(r => LawTimeline.Of(r).States.Any(s => s.IsActive && s.From <= last && value.InForce.Includes(s.From))).ToList();
        if (users.Count == 0 || !JudgementDay.IsPossible(last))
        {
            return;
        }

        var earlier = from rule in users
            from day in DaysOf(rule).Concat(JudgementDays.Of([rule], null, last).Days).Distinct()
            where day < last && value.InForce.Includes(day)
            group rule by day into asked
            orderby asked.Key descending
            select (asked.Key, asked.ToImmutableArray());
        var answer = Note(prover.Reaching(parameter, value, options, cancellationToken).Ask([(last, rules), .. earlier]));
        if (answer.Verdict != ProofVerdict.No)
        {
            return;
        }

        // Within smaller numbers than the rules name, nothing is said of what they name.
        var named = users.SelectMany(r => RuleTerms.Of(r).Parameters).SelectMany(p => p.Values).Select(v => v.Value).OfType<NumberValue>().Select(n => Math.Abs(n.Value)).DefaultIfEmpty().Max();
        if (answer.Bound.Largest < named)
        {
            _unknown.Add(answer with { Verdict = ProofVerdict.Unknown, Proof = null, Reason = ProofReason.NotTranslated, Detail = Untranslatable.TooLarge().What });
        }
        else if (!IsOfBrokenRules(answer))
        {
            Add(ProvedDiagnostics.OutOfReach(parameter, value, answer.Proof!), answer.Witnesses, answer);
        }
    }

    // What is wrong with the rules that use it is said of them.
    private bool IsOfBrokenRules(ProofAnswer answer) => answer.Question.Rules.All(r => !_followed.Contains(r)) && answer.Witnesses.IsEmpty;

    private ProofAnswer Note(ProofAnswer answer)
    {
        _questions++;
        if (answer.Verdict == ProofVerdict.Unknown)
        {
            _unknown.Add(answer);
        }

        return answer;
    }

    private void Add(Diagnostic? diagnostic, ImmutableArray<Witness> witnesses, ProofAnswer answer)
    {
        if (diagnostic is not null)
        {
            _findings.Add(new ProvedFinding(diagnostic, witnesses, answer.Bound));
        }
    }
}
