using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Live.Reading;
using Compliance.Evaluation.Nodes;
using Compliance.Rules;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>What all sessions of a rulebook share.</summary>
/// <param name="rulebook">The rulebook.</param>
/// <param name="plan">Its rules.</param>
/// <param name="findings">What makes findings.</param>
internal sealed class LivePlan(Rulebook rulebook, EvaluationPlan plan, FindingFactory findings)
{
    private readonly Lock _lock = new();
    private readonly Compiler _compiler = new();
    private readonly ConditionNode?[] _own = new ConditionNode?[plan.Rules.Length];
    private readonly bool[] _isCompiled = new bool[plan.Rules.Length];

    /// <summary>Gets the rulebook.</summary>
    public Rulebook Rulebook => rulebook;

    /// <summary>Gets the rules.</summary>
    public EvaluationPlan Plan => plan;

    /// <summary>Gets what makes findings.</summary>
    public FindingFactory Findings => findings;

    /// <summary>Gets the conditions of a rule on facts of its subject itself, whatever the day; <see langword="null"/> where there is none.</summary>
    /// <param name="rule">The place of the rule.</param>
    public ConditionNode? OwnConditionsOf(int rule)
    {
        if (!Volatile.Read(ref _isCompiled[rule]))
        {
            lock (_lock)
            {
                _own[rule] = OwnConditions.Of(plan.Rules[rule].Rule, _compiler);
                Volatile.Write(ref _isCompiled[rule], value: true);
            }
        }

        return _own[rule];
    }

    /// <summary>Gets what evaluates a rule for a subject.</summary>
    public RuleEvaluator Evaluator { get; } = new(findings);

    /// <summary>Gets what the rules read for their verdicts, and what for their findings besides.</summary>
    public (RulebookReads Verdicts, RulebookReads Findings) Reads { get; } = RulebookReads.Of(plan.Rules, [.. rulebook.Packs.SelectMany(p => p.Mitigations)]);
}
