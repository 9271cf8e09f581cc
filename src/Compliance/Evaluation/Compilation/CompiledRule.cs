using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes;
using Compliance.Evaluation.Time;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Evaluation.Compilation;

/// <summary>A compiled rule. Its conditions and messages are compiled when they are first used, because one run uses few.</summary>
internal sealed class CompiledRule
{
    private readonly Compiler _compiler;
    private readonly bool _isDaily;
    private CompiledConditions? _conditions;
    private CompiledTemplates? _templates;

    // Nearly always they are the same as before. Two threads may both write them: they are equal.
    private EvaluatedPeriod? _period;
    private CapsOfBasis? _caps;
    private CompiledRule?[]? _withholding;

    /// <summary>Creates a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="compiler">What compiles the conditions; shared by the rules of a rulebook, so that equal parts are compiled once.</param>
    public CompiledRule(Rule rule, Compiler compiler)
    {
        Rule = rule;
        _compiler = compiler;
        Law = LawTimeline.Of(rule);
        Depth = rule.Digest.Variables;
        _isDaily = rule.Digest.IsDaily;
    }

    private CompiledRule(CompiledRule whole, CompiledConditions conditions)
    {
        Rule = whole.Rule;
        _compiler = whole._compiler;
        Law = whole.Law;
        Depth = whole.Depth;
        _isDaily = whole._isDaily;
        _conditions = conditions;
    }

    public Rule Rule { get; }

    public ConditionNode? AppliesWhen => Conditions.AppliesWhen;

    public ConditionNode Requirement => Conditions.Requirement;

    public ImmutableArray<CompiledException> Exceptions => Conditions.Exceptions;

    /// <summary>Gets whether something lifts the rule; nothing is compiled for the answer.</summary>
    public bool HasExceptions => Rule.Digest.HasExceptions;

    public CompiledTemplates Templates => _templates ?? MakeTemplates();

    public LawTimeline Law { get; }

    /// <summary>Gets how many variables a frame needs.</summary>
    public int Depth { get; }

    /// <summary>Gets the conditions, compiled when they are first used.</summary>
    public CompiledConditions Conditions => _conditions ?? MakeConditions();

    /// <summary>Determines whether the rule may apply to an undeclared subject: on the day of the judgement, or, where the rule goes by a date or period, on any day before.</summary>
    public bool MayHaveApplied(DateOnly asOf) =>
        Rule.Time is null ? Law.On(asOf).IsActive : Law.HasSpokenBy(asOf);

    /// <summary>Determines whether the outcome may change from day to day while the law stays the same.</summary>
    public bool IsDailyIn(EvaluationContext context) => _isDaily || context.HasHistory;

    /// <summary>Gets whether the outcome for one day may differ between judgements.</summary>
    public bool UsesAsOf => Rule.Digest.UsesAsOf;

    /// <summary>Makes the part of the days evaluated, with the citations of this rule.</summary>
    public EvaluatedPeriod PeriodOf(SubjectPeriod part) => PeriodOf(part, new DayRun(part.First, part.Last));

    /// <summary>Makes the part of some days evaluated, with the citations of this rule.</summary>
    public EvaluatedPeriod PeriodOf(SubjectPeriod part, DayRun run)
    {
        DateOnly? from = run.First == part.First ? part.From : run.First;
        DateOnly? until = run.Last == part.Last ? part.Until : run.Last;
        var basis = Law.States[part.StateIndex].Basis;
        return _period is { } known
            && known.From == from && known.Until == until && known.LawDay == run.First && known.Basis == basis && known.IsCertain == part.IsCertain
            ? known
            : _period = new EvaluatedPeriod(from, until, run.First, basis, part.IsCertain);
    }

    /// <summary>Gets why a failure of the rule is no violation, whatever decided it.</summary>
    /// <param name="basis">The citations in force.</param>
    public ImmutableArray<CapReason> CapsOf(ImmutableArray<Citation> basis) =>
        (_caps is { } known && known.Basis == basis ? known : _caps = new CapsOfBasis(basis, FindingFactory.Caps(Rule, basis))).Caps;

    /// <summary>Gets the rule as it reads where what was not verified is taken as not known.</summary>
    /// <param name="use">What of it.</param>
    public CompiledRule Withholding(UnverifiedUse use)
    {
        lock (_compiler)
        {
            _withholding ??= new CompiledRule?[(int)(UnverifiedUse.Parameter | UnverifiedUse.Calendar) + 1];
            return _withholding[(int)use] ??= new CompiledRule(Rule, _compiler.Withholding(use));
        }
    }

    /// <summary>Leaves out tests that are known to hold; none to leave out gives the same rule.</summary>
    public CompiledRule Without(ImmutableArray<Condition> met) => met.IsEmpty ? this : new CompiledRule(this, Conditions.Without(met));

    private sealed record CapsOfBasis(ImmutableArray<Citation> Basis, ImmutableArray<CapReason> Caps);

    // A compiler is not thread-safe.
    private CompiledConditions MakeConditions()
    {
        lock (_compiler)
        {
            return _conditions ??= CompiledConditions.Compile(Rule, _compiler);
        }
    }

    private CompiledTemplates MakeTemplates()
    {
        lock (_compiler)
        {
            return _templates ??= new CompiledTemplates(Rule, _compiler);
        }
    }
}
