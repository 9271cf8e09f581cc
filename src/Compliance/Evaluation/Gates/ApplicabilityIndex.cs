using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Execution;
using Compliance.Facts;
using Compliance.Facts.Words;

namespace Compliance.Evaluation.Gates;

/// <summary>
/// Finds the rules that may apply to a subject, by the tests that must hold for them to apply: a decision tree that looks up one operand at
/// each level, the one that leaves the fewest rules.
/// </summary>
/// <remarks>A rule that is left out is not applicable, whatever else is declared. Of a value that is not known nothing follows.</remarks>
internal sealed class ApplicabilityIndex
{
    // Each level may double what is held; what is left is tested.
    private const int DeepestLevel = 5;

    private readonly List<GatedRule> _gated;
    private readonly GateBudget _budget;
    private readonly int _level;
    private readonly ImmutableArray<KnownOperand> _known;
    private readonly GateOperand? _operand;
    private readonly GateAxis? _axis;

    // By the place of the value. They are built when a subject first needs them: one run sees few of them. Two threads may both build
    // one: they are equal.
    private readonly ApplicabilityIndex?[] _branches = [];
    private ApplicabilityIndex? _others;
    private bool _isSpent;
    private CandidateRule[]? _rules;

    private ApplicabilityIndex(List<GatedRule> gated, GateBudget budget, int level, ImmutableArray<KnownOperand> known)
    {
        (_gated, _budget, _level, _known) = (gated, budget, level, known);
        if (level < DeepestLevel && GateChoice.Of(gated) is { } choice)
        {
            (_operand, _axis) = choice;
            _branches = new ApplicabilityIndex?[_axis.Unknown + 1];
        }
    }

    /// <summary>Makes an index of some rules.</summary>
    /// <param name="rules">The rules, whole.</param>
    public static ApplicabilityIndex Of(CandidateRule[] rules)
    {
        var gated = new List<GatedRule>(rules.Length);
        foreach (var rule in rules)
        {
            gated.Add(new GatedRule(rule, [.. GateTest.Of(rule.Whole.Rule.AppliesWhen)], []));
        }

        return new ApplicabilityIndex(gated, new GateBudget(rules.Length), level: 0, []);
    }

    /// <summary>Gets the rules that may apply to a subject, in order.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="row">Where its facts are, as words.</param>
    /// <param name="words">The facts of its declaration.</param>
    /// <param name="declaration">Its declaration.</param>
    public ReadOnlySpan<CandidateRule> Find(Entity subject, int row, in FactWords words, Declaration declaration)
    {
        var index = this;
        while (index._axis is { } axis)
        {
            var place = axis.PlaceOf(subject, row, words, declaration);
            if ((index._branches[place] ?? (index._isSpent ? null : index.Branch(place))) is not { } branch)
            {
                break;
            }

            index = branch;
        }

        return index._rules ??= index.ToRules();
    }

    private CandidateRule[] ToRules()
    {
        var rules = new CandidateRule[_gated.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = _gated[i].ToRule(_known);
        }

        return rules;
    }

    // A rule without a test on the operand is in every branch, so that each operand of a subject is looked up once.
    private ApplicabilityIndex? Branch(int place)
    {
        var left = new List<GatedRule>();
        var isOther = true;
        foreach (var rule in _gated)
        {
            if (rule.At(_operand!, _axis!, place) is { } gated)
            {
                left.Add(gated);
                isOther &= ReferenceEquals(gated, rule);
            }
        }

        // The places at which no test holds have one branch.
        if (isOther && _others is { } others)
        {
            return _branches[place] = others;
        }

        if (!_budget.TryTake(left.Count))
        {
            _isSpent = true;
            return null;
        }

        // In the branch of several places nothing follows from where the value lies.
        var known = isOther || place == _axis!.Unknown ? _known : _known.Add(new KnownOperand(_operand!, _axis!, place));
        var branch = new ApplicabilityIndex(left, _budget, _level + 1, known);
        if (isOther)
        {
            _others = branch;
        }

        return _branches[place] = branch;
    }
}
