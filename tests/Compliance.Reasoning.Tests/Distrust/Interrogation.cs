using System.Collections.Immutable;
using System.Globalization;
using Compliance.Conditions.Terms;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Questions;
using Compliance.Reasoning.Translation;
using Compliance.Reasoning.Witnesses;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties;
using Outcome = Compliance.Findings.Outcome;

namespace Compliance.Reasoning.Tests.Distrust;

/// <summary>
/// Asks everything about a pair of rules and believes nothing: what is called impossible is looked for in random declarations, witnesses are evaluated by the engines, and the
/// translation is compared with them on random partial declarations.
/// </summary>
/// <param name="pair">The rules.</param>
/// <param name="attacks">The random declarations.</param>
/// <param name="tally">What was answered, by question and answer.</param>
internal sealed class Interrogation(RulePair pair, ImmutableArray<Attack> attacks, Tally tally)
{
    private const int PartialDeclarations = 3;

    // What takes longer is counted as not known; it is one question in some hundred.
    private const double Effort = 0.5;
    private static readonly string[] Assumptions = ["{ flag: true }", "{ flag: false }", "{ flag: { present: true } }", "{ not: { flag: true } }"];

    private readonly Rulebook _rulebook = pair.CreateRulebook();
    private readonly Dictionary<Rule, List<Shown>> _shown = new(ReferenceEqualityComparer.Instance);
    private readonly ProofOptions _options = new() { AsOf = pair.One.AsOf, Things = 3, Effort = Effort };
    private ComplianceEngine? _engine;
    private Prover? _prover;
    private List<Diagnostic>? _lint;

    private ComplianceEngine Engine => _engine ??= new ComplianceEngine(_rulebook);

    private Prover Prover => _prover ??= new Prover(_rulebook, tally.HasAllEngines ? Engines.Of(_rulebook) : [Engine]);

    private Rule One => pair.One.Rule;

    private Rule Other => pair.Other.Rule;

    /// <summary>Says what is wrong.</summary>
    public IEnumerable<string> Wrong() => (pair.IsCut ? [One] : pair.Rules).SelectMany(r => Goals(r).Concat(Given(r)).Concat(Partial(r)))
        .Concat(Implied(One, Other))
        .Concat(Implied(Other, One))
        .Concat(Equivalent())
        .Concat(Colliding())
        .Concat(Gap())
        .Concat(Reached());

    // What lint claims of whole rules by its own reasoning.
    private bool IsClaimed(string code, Rule rule) =>
        (_lint ??= SpecialReasoning.Find(_rulebook, _options.AsOf)).Exists(d => d.Code == code && d.Message.En.Contains($"'{rule.Id}'", StringComparison.Ordinal));

    private string? Unconfirmed(Rule rule, ProofGoal goal, ProofAnswer answer)
    {
        string[] codes = goal switch
        {
            ProofGoal.Breach => ["CMP5001", "CMP5005"],
            ProofGoal.Satisfied => ["CMP5001", "CMP5006"],
            _ => [],
        };
        var claimed = codes.FirstOrDefault(c => IsClaimed(c, rule));
        if (claimed is not null)
        {
            tally.Count($"lint's own reasoning: {claimed}, {answer.Verdict}");
        }

        return claimed is not null && answer.Verdict == ProofVerdict.Yes ? $"{claimed} is said of {rule.Id}, and {answer}" : null;
    }

    private IEnumerable<string> Goals(Rule rule)
    {
        foreach (var goal in Enum.GetValues<ProofGoal>())
        {
            var answer = tally.Count(Prover.Can(rule, goal, _options));
            if (Unconfirmed(rule, goal, answer) is { } unconfirmed)
            {
                yield return unconfirmed;
            }

            foreach (var wrong in Defects(answer).Concat(answer.Verdict == ProofVerdict.No ? Against(answer, Shown(rule).Where(s => s.Shows(goal))) : []))
            {
                yield return wrong;
            }
        }
    }

    private IEnumerable<string> Given(Rule rule)
    {
        var random = new Random(pair.One.Seed);
        var assumption = Assumption.Read(_rulebook, rule.Subject, Assumptions[random.Next(Assumptions.Length)]).Assumption;
        if (assumption is null || rule.Subject.Fields.All(f => f.Id != "flag"))
        {
            yield break;
        }

        var goal = (ProofGoal)random.Next(Enum.GetValues<ProofGoal>().Length);
        var answer = tally.Count(Prover.Never(rule, goal, _options with { Given = [assumption] }));
        var tests = new ConcreteTests(SmallWorld.Vocabulary);
        var shown = answer.Verdict != ProofVerdict.Yes ? [] : Shown(rule).Where(s => s.Shows(goal) && IsOneDay(s)
            && tests.Holds(assumption.Condition, s.Result.Subject!, s.Attack.Declaration, s.Result.Part.LawDay, _options.AsOf));
        foreach (var wrong in Defects(answer).Concat(Against(answer, shown)))
        {
            yield return wrong;
        }
    }

    // With a history an assumption may hold on some days of a part only.
    private static bool IsOneDay(Shown shown) => shown.Result.Part is { From: { } from, Until: { } until } && from == until;

    // The encoding has one solution where all facts are given: what the rule comes to in it is what the engines say.
    private IEnumerable<string> Partial(Rule rule)
    {
        for (var i = 0; i < PartialDeclarations; i++)
        {
            var random = new Random(unchecked((pair.One.Seed * PartialDeclarations) + i));
            var question = Prover.Of(QuestionKind.Can, [new Asked(rule, _rulebook)], _options, CancellationToken.None);
            foreach (var stretch in question.Context.Stretches.Where(s => s.IsOfAll).Take(1 + random.Next(2)).TakeLast(1))
            {
                if (Compare(rule, question.Context, stretch, random) is { } wrong)
                {
                    yield return wrong;
                }
            }
        }
    }

    private string? Compare(Rule rule, QuestionContext context, Stretch stretch, Random random)
    {
        try
        {
            var situation = new Situation(context, stretch, subject: 0);
            new RandomWorld(random, situation, pair.Calendar).Declare();
            var solution = situation.Model.Solve(_options.Effort, CancellationToken.None);
            if (solution.State != SolutionState.Found)
            {
                tally.Count($"partial declaration: {(context.Rules[0].Time is null ? "none" : "not there on any day")} ({solution.State})");
                return solution.State == SolutionState.None && context.Rules[0].Time is null ? $"a partial declaration of {rule.Id} is called impossible" : null;
            }

            tally.Count($"partial declaration: {situation.Readings[0].In(solution)}");
            var text = WitnessText.Of(new WitnessReader(situation.World, solution).Read()).En;
            var declaration = Engine.Declarations.FromText(text, "partial", Declarations.DeclarationFormat.Yaml);
            if (declaration.Declaration is null)
            {
                return $"{declaration.Diagnostics[0].Message.En} in {text}";
            }

            var claim = Way.Claim(situation.Readings[0], situation.Readings[0].In(solution), situation, solution);
            return claim.Refuse(Engine.EvaluateRule(rule, declaration.Declaration, _options.AsOf)) is { } refusal ? $"{rule.Id}: {refusal} in\n{text}" : null;
        }
        catch (Untranslatable untranslatable)
        {
            tally.Count($"partial declaration: not translated, {untranslatable.What.En}");
            return null;
        }
    }

    private IEnumerable<string> Implied(Rule rule, Rule other)
    {
        var answer = tally.Count(Prover.Implies(rule, other, _options));
        var alone = answer.Verdict != ProofVerdict.Yes ? [] : Together(rule, other)
            .Where(t => t.One.Result.Outcome == Outcome.Violated && t.Other.Result.Outcome is Outcome.Satisfied or Outcome.NotApplicable);
        return Defects(answer).Concat(Against(answer, alone));
    }

    private IEnumerable<string> Equivalent()
    {
        var answer = tally.Count(Prover.Equivalent(One, Other, _options));
        var different = answer.Verdict != ProofVerdict.Yes ? [] : Together(One, Other)
            .Where(t => t.One.DiffersFrom(t.Other) && ((t.One.IsSettled && t.Other.IsSettled) || (t.One.Attack.IsWhole && IsAnswer(t.One) && IsAnswer(t.Other))));
        return Defects(answer).Concat(Against(answer, different));
    }

    private static bool IsAnswer(Shown shown) => shown.IsSettled || shown.Shows(ProofGoal.Undetermined);

    private IEnumerable<string> Colliding()
    {
        var answer = tally.Count(Prover.Conflict(One, Other, _options));
        IEnumerable<(Shown, Shown)> wrong = [];
        if (answer.Verdict == ProofVerdict.Yes)
        {
            // They collide in one state of the law: that of the witnesses.
            var day = answer.Witness!.Day;
            var stretch = pair.Rules.Select(r => LawTimeline.Of(r).On(day)).ToList();
            wrong = Together(One, Other, (stretch.Max(s => s.From), stretch.Min(s => s.Until))).Where(t => t.One.Result.Outcome == Outcome.Satisfied && t.Other.Result.Outcome == Outcome.Satisfied);
        }

        return Defects(answer).Concat(Against(answer, wrong));
    }

    private IEnumerable<string> Gap()
    {
        if (pair.Rules.Select(r => r.Clauses.FirstOrDefault()).Distinct().ToList() is not [{ } clause])
        {
            return [];
        }

        var answer = tally.Count(Prover.Gap(clause, One.Subject, _options));
        var silent = answer.Verdict != ProofVerdict.No ? [] : Together(One, Other)
            .Where(t => t.One.Result.Outcome == Outcome.NotApplicable && t.Other.Result.Outcome == Outcome.NotApplicable);
        return Defects(answer).Concat(Against(answer, silent));
    }

    private IEnumerable<string> Reached()
    {
        foreach (var parameter in pair.Rules.SelectMany(r => RuleTerms.Of(r).Parameters).Distinct())
        {
            var answer = tally.Count(Prover.Reach(parameter, _options));
            foreach (var wrong in Defects(answer).Concat(answer.Verdict == ProofVerdict.No ? NotReached(answer, parameter) : []))
            {
                yield return wrong;
            }
        }
    }

    private IEnumerable<string> NotReached(ProofAnswer answer, Parameter parameter)
    {
        int[] steps = answer.Proof!.En.Contains("either side", StringComparison.Ordinal) ? [1, -1] : answer.Proof.En.Contains("lower side", StringComparison.Ordinal) ? [-1] : [1];
        foreach (var rule in answer.Question.Rules)
        {
            foreach (var step in steps)
            {
                var moved = ComplianceEngine.WithParameter(_rulebook, rule, parameter, [.. parameter.Values.Select(v => v with { Value = Moved(v.Value, step) })]);
                var other = Distrust.Shown.Of(moved.Rulebook.FindRule(rule.Id)!, moved, attacks, _options.AsOf).ToList();
                foreach (var wrong in Against(answer, Together(Shown(rule), other, null).Where(t => t.One.IsSettled && t.Other.IsSettled && t.One.DiffersFrom(t.Other))))
                {
                    yield return wrong;
                }
            }
        }
    }

    private static FactValue Moved(FactValue value, int step) => value switch
    {
        NumberValue number => new NumberValue(number.Value + step, number.Kind, default),
        DateValue day => new DateValue(day.Value.AddDays(step), default),
        DurationValue { Unit: DurationUnit.Months, Count: 1 } when step < 0 => new DurationValue(27, DurationUnit.Days, default),
        DurationValue time => new DurationValue(time.Count + step, time.Unit, default),
        _ => throw new InvalidOperationException("A threshold of no type that the small world has."),
    };

    private List<Shown> Shown(Rule rule)
    {
        if (!_shown.TryGetValue(rule, out var shown))
        {
            _shown.Add(rule, shown = [.. Distrust.Shown.Of(rule, Engine, attacks, _options.AsOf)]);
        }

        return shown;
    }

    private IEnumerable<(Shown One, Shown Other)> Together(Rule rule, Rule other, (DateOnly From, DateOnly Until)? within = null) => Together(Shown(rule), Shown(other), within);

    private static IEnumerable<(Shown One, Shown Other)> Together(List<Shown> shown, List<Shown> others, (DateOnly From, DateOnly Until)? within)
    {
        var bySubject = others.ToLookup(o => (o.Attack, o.Subject));
        return shown.SelectMany(o => bySubject[(o.Attack, o.Subject)].Where(p => AreOneDay(o, p, within)).Select(p => (o, p)));
    }

    private static bool AreOneDay(Shown one, Shown other, (DateOnly From, DateOnly Until)? within) =>
        one.DaysWith(other) is { } days && (within is not { } limit || (days.From <= limit.Until && days.Until >= limit.From));

    private static IEnumerable<string> Defects(ProofAnswer answer) => answer.Reason == ProofReason.NotConfirmed ? [answer.ToString()] : [];

    private static IEnumerable<string> Against(ProofAnswer answer, IEnumerable<Shown> shown) => shown.Take(1).Select(s => $"{answer} ({answer.Proof?.En}), but {s}");

    private static IEnumerable<string> Against(ProofAnswer answer, IEnumerable<(Shown One, Shown Other)> shown) =>
        shown.Take(1).Select(s => string.Create(CultureInfo.InvariantCulture, $"{answer} ({answer.Proof?.En}), but {s.One}, and {s.Other}"));
}
