using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Judging;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Puts the results of all rules together. The order is total.</summary>
internal static class ReportAssembly
{
    public static ComplianceReport Assemble(string engineVersion, Rulebook rulebook, Declaration declaration, DateOnly asOf, JudgedRows rows) => new()
    {
        EngineVersion = engineVersion,
        Rulebook = rulebook,
        Declaration = declaration,
        AsOf = asOf,
        Results = default,
        Findings = Findings(rows.Findings),
        Questions = default,
        Later = rows,
        Counts = rows.Counts,
    };

    private static ImmutableArray<Finding> Findings(IEnumerable<Finding> findings) => findings is Finding[] { Length: 0 } ? [] :
    [
        .. findings
            .OrderByDescending(f => f.Kind)
            .ThenByDescending(f => f.Rule.Severity)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Subject.Index)
            .ThenBy(f => f.Part.LawDay),
    ];
}
