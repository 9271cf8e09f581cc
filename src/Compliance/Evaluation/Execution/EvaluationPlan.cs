using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Conditions;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Rules;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Execution;

/// <summary>The evaluation plan: the rules evaluated in one run, grouped by the entity they examine.</summary>
internal sealed class EvaluationPlan
{
    /// <summary>Groups rules.</summary>
    /// <param name="rules">The rules, in the order of their results.</param>
    /// <param name="vocabulary">Their vocabulary.</param>
    public EvaluationPlan(ImmutableArray<CompiledRule> rules, Vocabulary vocabulary)
    {
        Rules = rules;
        Gate = LegalOrderGate.Of(rules, vocabulary);
        var subjects = new List<EntityType>();
        var members = new Dictionary<EntityType, List<int>>();
        Depth = 1;
        for (var i = 0; i < rules.Length; i++)
        {
            if (!members.TryGetValue(rules[i].Rule.Subject, out var places))
            {
                members.Add(rules[i].Rule.Subject, places = []);
                subjects.Add(rules[i].Rule.Subject);
            }

            places.Add(i);
            Depth = Math.Max(Depth, rules[i].Depth);
        }

        Sections = [.. subjects.Select((s, i) => new PlanSection(i, s, [.. members[s]], rules))];
    }

    /// <summary>Gets the rules, in the order of their results.</summary>
    public ImmutableArray<CompiledRule> Rules { get; }

    /// <summary>Gets the rules, one section for each entity they examine.</summary>
    public ImmutableArray<PlanSection> Sections { get; }

    /// <summary>Gets how many variables a frame needs.</summary>
    public int Depth { get; }

    /// <summary>Gets what tells the rules of several legal orders apart; <see langword="null"/> where all apply to whoever asks.</summary>
    public LegalOrderGate? Gate { get; }

    /// <summary>Gets the rules that may apply, each with a subject.</summary>
    public List<(Rule Rule, Entity Subject)> Asked(EvaluationContext context)
    {
        var asked = new List<(Rule Rule, Entity Subject)>();
        var reach = Reach(context.Declaration, context.AsOf.Value);
        foreach (var section in Sections)
        {
            foreach (var subject in context.Declaration[section.Subject].Items)
            {
                foreach (ref readonly var rule in section.Index.Find(subject, context.Words.RowOf(subject), context.Words, context.Declaration))
                {
                    if (reach.Of(rule.Place) == Truth.True)
                    {
                        asked.Add((rule.Whole.Rule, subject));
                    }
                }
            }
        }

        return asked;
    }

    /// <summary>Determines which rules bind a company.</summary>
    public LegalOrderReach Reach(Declaration declaration, DateOnly asOf) => Gate?.Reach(declaration, asOf) ?? default;
}
