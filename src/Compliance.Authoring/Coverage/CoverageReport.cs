using System.Collections.Immutable;
using Compliance.Authoring.Coverage.Articles;
using Compliance.Authoring.Coverage.Quotations;
using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Authoring.Coverage;

/// <summary>How far rules cover the law they were written for, and how far their cases cover them.</summary>
/// <param name="Rulebook">What was examined.</param>
/// <param name="Registers">The clause registers, by pack.</param>
/// <param name="Rules">All rules, by id.</param>
/// <param name="Sources">The registered sources, by id.</param>
/// <param name="Articles">The registered articles, by source, in the order registered.</param>
/// <param name="Quotations">All quotations, in the order of their places.</param>
/// <param name="Totals">The counts.</param>
/// <param name="Faults">What is missing or wrong, by place. Empty when the coverage is whole.</param>
/// <param name="CaseErrors">Mistakes in the facts of cases, which could therefore not run; where there are any, the rest says too little.</param>
public sealed record CoverageReport(
    Rulebook Rulebook,
    ImmutableArray<RegisterCoverage> Registers,
    ImmutableArray<RuleCoverage> Rules,
    ImmutableArray<SourceCoverage> Sources,
    ImmutableArray<ArticleCoverage> Articles,
    ImmutableArray<Quotation> Quotations,
    CoverageTotals Totals,
    ImmutableArray<Diagnostic> Faults,
    ImmutableArray<Diagnostic> CaseErrors)
{
    /// <summary>Gets whether nothing is missing.</summary>
    public bool IsWhole => Faults.IsEmpty && CaseErrors.IsEmpty;

    /// <summary>Gets the rules that no clause of the registers names: those of national law that nobody adopts.</summary>
    public IEnumerable<RuleCoverage> RulesUnderNoClause => Rules.ExceptBy(
        Registers.SelectMany(r => r.Clauses).SelectMany(c => c.Rules).Select(r => r.Id), r => r.Rule.Id, StringComparer.Ordinal);

    /// <summary>Gets the totals.</summary>
    public override string ToString() => $"{Totals}";
}
