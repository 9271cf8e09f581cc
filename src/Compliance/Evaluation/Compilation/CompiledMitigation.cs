using Compliance.Evaluation.Nodes;
using Compliance.Rules;

namespace Compliance.Evaluation.Compilation;

/// <summary>A mitigation made ready to run.</summary>
internal sealed record CompiledMitigation(Mitigation Mitigation, ConditionNode When, int Depth)
{
    public static CompiledMitigation Compile(Mitigation mitigation, Compiler compiler)
    {
        var (node, depth) = compiler.Compile(mitigation.When);
        return new CompiledMitigation(mitigation, node, depth);
    }
}
