using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Syntax;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Finds the clause a rule or mitigation names.</summary>
internal static class ClauseReference
{
    /// <summary>Finds a clause in the register of the pack; an unknown one is reported.</summary>
    public static Clause? Find(LocatedNode? node, NamedTable<Clause> register, DiagnosticBag diagnostics)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } id)
        {
            return null;
        }

        if (!register.TryFind(id, out var clause))
        {
            diagnostics.Add(RuleDiagnostics.UnknownClause(node!.Span, id, register.Names));
        }

        return clause;
    }
}
