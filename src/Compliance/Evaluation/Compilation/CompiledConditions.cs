using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Evaluation.Nodes;
using Compliance.Rules;

namespace Compliance.Evaluation.Compilation;

/// <summary>The compiled conditions of a rule.</summary>
internal sealed class CompiledConditions
{
    private CompiledConditions(ConditionNode? appliesWhen, ConditionNode requirement, ImmutableArray<CompiledException> exceptions, bool isForbidden)
    {
        AppliesWhen = appliesWhen;
        Requirement = requirement;
        Exceptions = exceptions;
        HasExceptions = !exceptions.IsEmpty;
        IsForbidden = isForbidden;
    }

    public ConditionNode? AppliesWhen { get; }

    public ConditionNode Requirement { get; }

    public ImmutableArray<CompiledException> Exceptions { get; }

    /// <summary>Gets whether there are <see cref="Exceptions"/>: of most rules there are none.</summary>
    public bool HasExceptions { get; }

    /// <summary>Gets whether the rule fails where <see cref="Requirement"/> holds.</summary>
    public bool IsForbidden { get; }

    /// <summary>Compiles the conditions of a rule.</summary>
    public static CompiledConditions Compile(Rule rule, Compiler compiler)
    {
        var appliesWhen = rule.AppliesWhen is { } applies ? compiler.Compile(applies).Node : null;
        var requirement = compiler.Compile(rule.Requirement).Node;
        var exceptions = new CompiledException[rule.Exceptions.Length];
        for (var i = 0; i < exceptions.Length; i++)
        {
            exceptions[i] = new CompiledException(rule.Exceptions[i], compiler.Compile(rule.Exceptions[i].When).Node);
        }

        return new CompiledConditions(appliesWhen, requirement, ImmutableCollectionsMarshal.AsImmutableArray(exceptions), rule.RequirementKind == RequirementKind.Forbids);
    }

    /// <summary>Leaves out tests that are known to hold.</summary>
    public CompiledConditions Without(ImmutableArray<Conditions.Condition> met) => new(AppliesWhen?.Without(met), Requirement, Exceptions, IsForbidden);
}
