using System.Collections.Immutable;
using Compliance.Evaluation.Nodes;
using Compliance.Evaluation.Time;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Compilation;

/// <summary>A rule made ready to run.</summary>
internal sealed class CompiledRule
{
    private CompiledRule(Rule rule, ConditionNode? appliesWhen, ConditionNode requirement, ImmutableArray<CompiledException> exceptions, CompiledTemplates templates, LawTimeline law, int depth)
    {
        Rule = rule;
        AppliesWhen = appliesWhen;
        Requirement = requirement;
        Exceptions = exceptions;
        Templates = templates;
        Law = law;
        Depth = depth;
    }

    public Rule Rule { get; }

    public ConditionNode? AppliesWhen { get; }

    public ConditionNode Requirement { get; }

    public ImmutableArray<CompiledException> Exceptions { get; }

    public CompiledTemplates Templates { get; }

    public LawTimeline Law { get; }

    /// <summary>Gets how many variables a frame needs.</summary>
    public int Depth { get; }

    /// <summary>Determines whether the rule may speak of a subject that is not declared: on the day judged, or for what has a time on any day before.</summary>
    public bool MayHaveSpoken(DateOnly asOf) =>
        Rule.Subject.TimeField is null ? Law.On(asOf).IsActive : Law.HasSpokenBy(asOf);

    /// <summary>Says what part was judged, with the citations of this rule.</summary>
    public JudgedPart Judged(SubjectPart part) => new(part.From, part.Until, part.LawDay, Law.States[part.StateIndex].Basis, part.IsCertain);

    /// <summary>Leaves out tests that are known to hold; none to leave out gives the same rule.</summary>
    public CompiledRule Without(ImmutableArray<Conditions.Condition> met) => met.IsEmpty ? this
        : new CompiledRule(Rule, AppliesWhen?.Without(met), Requirement, Exceptions, Templates, Law, Depth);

    public static CompiledRule Compile(Rule rule, Compiler compiler)
    {
        var depth = 1;
        var appliesWhen = rule.AppliesWhen is null ? null : Node(rule.AppliesWhen);
        var requirement = Node(rule.Requirement);
        var exceptions = rule.Exceptions.Select(e => new CompiledException(e, Node(e.When))).ToImmutableArray();
        var templates = CompiledTemplates.Compile(rule, compiler, out var templateDepth);
        return new CompiledRule(rule, appliesWhen, requirement, exceptions, templates, LawTimeline.Of(rule), Math.Max(depth, templateDepth));

        ConditionNode Node(Conditions.Condition condition)
        {
            var (node, needed) = compiler.Compile(condition);
            depth = Math.Max(depth, needed);
            return node;
        }
    }
}
