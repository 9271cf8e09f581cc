using System.Collections.Immutable;
using Compliance.Evaluation.Engines;
using NRules.RuleModel;

namespace Compliance.NRules.Translation;

/// <summary>The productions of a network while they are translated.</summary>
/// <param name="compiler">Compiles what single tests evaluate.</param>
internal sealed class Network(ConditionCompiler compiler)
{
    private readonly List<IRuleDefinition> _productions = [];

    public TestFactory Tests { get; } = new(compiler);

    public ConditionCompiler Compiler { get; } = compiler;

    /// <summary>Gets the productions in the order in which they were finished.</summary>
    public ImmutableArray<IRuleDefinition> Productions => [.. _productions];

    public void Add(IRuleDefinition production) => _productions.Add(production);
}
