using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Evaluation.Time;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Translation;
using Compliance.Reasoning.Witnesses;
using Compliance.Reasoning.Worlds;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Reasoning;

/// <summary>Answers questions about the rules of a rulebook with a solver. For one thread at a time.</summary>
public sealed class Prover
{
    private readonly Rulebook _rulebook;
    private readonly WitnessCheck _check;
    private readonly ConcreteTests _tests;
    private readonly RegionSort _regions;

    /// <summary>Creates a prover.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="engines">The engines that confirm witnesses, all of this rulebook; without one the native engine does.</param>
    public Prover(Rulebook rulebook, params ImmutableArray<IComplianceEngine> engines)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        _rulebook = rulebook;
        _check = new WitnessCheck(engines.IsDefaultOrEmpty ? [new ComplianceEngine(rulebook)] : engines);
        _tests = new ConcreteTests(rulebook.Vocabulary);
        _regions = new RegionSort(rulebook.Vocabulary.Regions);
    }

    /// <summary>Asks whether a rule can come to something, for some declaration and some day on which it is in force.</summary>
    /// <param name="rule">A rule of the rulebook.</param>
    /// <param name="goal">What it may come to.</param>
    /// <param name="options">Within what is asked.</param>
    /// <returns>The answer: with a witness that the engines confirmed, with the bound of a proof, or with what is not known: what does not translate, or took more than <see cref="ProofOptions.Effort"/>.</returns>
    /// <exception cref="ArgumentNullException">There is no rule, or there are no options.</exception>
    public ProofAnswer Can(Rule rule, ProofGoal goal, ProofOptions options)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(options);
        var context = new RuleContext(rule, _rulebook, options, _tests, _regions);
        var open = new ProofAnswer(rule, goal, ProofVerdict.Impossible, context.Bound);
        foreach (var state in context.States)
        {
            for (var subject = 0; subject < Subjects(rule, options); subject++)
            {
                var answer = Ask(context, state, subject, goal);
                if (answer.Verdict == ProofVerdict.Possible)
                {
                    return answer;
                }

                open = answer.Verdict == ProofVerdict.Unknown && open.Verdict != ProofVerdict.Unknown ? answer : open;
            }
        }

        return open;
    }

    // An affiliate is judged as the declaring company is, but what is said of the declaring company is said of another.
    private static int Subjects(Rule rule, ProofOptions options) => rule.Subject.Cardinality == EntityCardinality.Principal ? Math.Min(2, options.Things) : 1;

    private ProofAnswer Ask(RuleContext context, LawState state, int subject, ProofGoal goal)
    {
        var open = new ProofAnswer(context.Rule, goal, ProofVerdict.Unknown, context.Bound);
        try
        {
            foreach (var way in GoalWays.Of(context, state, goal))
            {
                var question = new RuleQuestion(context, state, subject);
                question.Model.Assert(way.Holds(question));
                var solution = question.Model.Solve(context.Options.Effort);
                if (solution.State == SolutionState.Unknown)
                {
                    return open with { Reason = ProofReason.EffortUsedUp };
                }

                if (solution.State == SolutionState.Found)
                {
                    var answer = _check.Confirm(question, solution, open);
                    if (answer.Verdict == ProofVerdict.Possible || way.IsExact)
                    {
                        return answer;
                    }

                    return open with { Reason = ProofReason.NotTranslated, Detail = GoalWays.UnverifiedDecides };
                }
            }

            return open with { Verdict = ProofVerdict.Impossible };
        }
        catch (Untranslatable untranslatable)
        {
            return open with { Reason = ProofReason.NotTranslated, Detail = untranslatable.What };
        }
    }
}
