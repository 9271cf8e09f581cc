using System.Collections.Immutable;
using Compliance.Evaluation.Asserting;
using Compliance.Evaluation.Compilation;
using Compliance.Types;

namespace Compliance.Evaluation.Execution;

/// <summary>The evaluation plan: the rules evaluated in one run, grouped by the entity they examine.</summary>
internal sealed class EvaluationPlan
{
    private RuleUses[]? _uses;

    public EvaluationPlan(ImmutableArray<CompiledRule> rules)
    {
        Rules = rules;
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

        Sections = [.. subjects.Select(s => new PlanSection(s, [.. members[s]], rules))];
    }

    /// <summary>Gets the rules, in the order of their results.</summary>
    public ImmutableArray<CompiledRule> Rules { get; }

    /// <summary>Gets the rules, one section for each entity they examine.</summary>
    public ImmutableArray<PlanSection> Sections { get; }

    /// <summary>Gets what each rule reads; computed when a report is first asked for what is asserted. Two threads may both compute it: they are equal.</summary>
    public RuleUses[] Uses => _uses ??= [.. Rules.Select(r => RuleUses.Of(r.Rule))];

    /// <summary>Gets how many variables a frame needs.</summary>
    public int Depth { get; }
}
