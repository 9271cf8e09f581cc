using Compliance.Authoring.Coverage.Articles;

namespace Compliance.Authoring.Coverage;

/// <summary>The counts of a coverage report.</summary>
/// <param name="Clauses">The registered clauses.</param>
/// <param name="CheckedClauses">Those that rules or mitigations check.</param>
/// <param name="ReasonedClauses">Those that cannot be checked, with a reason.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Cases">Their cases.</param>
/// <param name="BoundaryPairs">The pairs of a rule and a parameter's value of which the cases hold both sides.</param>
/// <param name="Articles">The registered articles that something cites.</param>
/// <param name="UncitedArticles">The registered articles that nothing cites.</param>
/// <param name="Quotations">The quotations.</param>
/// <param name="StandingQuotations">Those that stand literally in the registered text.</param>
/// <param name="Registered">The counts of registered articles: quotation, addressee, penalty.</param>
public sealed record CoverageTotals(
    int Clauses,
    int CheckedClauses,
    int ReasonedClauses,
    int Rules,
    int Cases,
    int BoundaryPairs,
    int Articles,
    int UncitedArticles,
    int Quotations,
    int StandingQuotations,
    ArticleTotals Registered)
{
    /// <summary>Gets the number of clauses that say what becomes of them: by rules or by a reason.</summary>
    public int ListedClauses => CheckedClauses + ReasonedClauses;

    /// <summary>Gets the counts of clauses, rules and cases.</summary>
    public override string ToString() => $"{ListedClauses} of {Clauses} clauses, {Rules} rules, {Cases} cases";
}
