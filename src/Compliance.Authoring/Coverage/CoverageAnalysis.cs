using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Coverage.Articles;
using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Authoring.Coverage.Quotations;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Authoring.Coverage;

/// <summary>Finds out how far rules cover the law and cases cover the rules. Reads nothing but what it is given.</summary>
public static class CoverageAnalysis
{
    /// <summary>Analyses a rulebook.</summary>
    /// <param name="rulebook">The rules. Of a narrowed rulebook only what is chosen is analysed; its cases are evaluated by all rules of <see cref="Rulebook.Whole"/>.</param>
    /// <param name="suite">Their cases.</param>
    /// <param name="files">The files both were loaded from; the registered texts are among them.</param>
    /// <param name="cancellationToken">Stops the work between cases.</param>
    /// <returns>The report; everything that is missing stands in <see cref="CoverageReport.Faults"/>.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static CoverageReport Analyse(Rulebook rulebook, CaseSuite suite, RuleFileSet files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(suite);
        ArgumentNullException.ThrowIfNull(files);

        var faults = new DiagnosticBag();
        var caseErrors = new DiagnosticBag();
        ImmutableArray<RegisterCoverage> registers = [.. rulebook.Packs.Where(p => p.Instrument is not null && (rulebook.Choice.IsAll || !p.Clauses.IsEmpty)).Select(p => Register(p, rulebook, faults))];
        var examination = new RuleExamination(new CaseRunner(new ComplianceEngine(rulebook.Whole)), new BoundaryExamination(rulebook.Whole, cancellationToken), faults, caseErrors);
        ImmutableArray<RuleCoverage> rules =
            [.. rulebook.Rules.Select(r => rulebook.Whole.FindRule(r.Id)!).Select(r => examination.Examine(r, [.. suite.Files.Where(f => ReferenceEquals(f.Rule, r))], cancellationToken))];
        var sources = SourceIndex.Of(rulebook, rules);
        if (!rulebook.Choice.IsAll)
        {
            sources = [.. sources.Where(s => !s.Cited.IsEmpty)];
        }

        var comparison = new QuotationExamination(RegisteredTexts.Read(files), faults);
        var registered = new ArticleExamination(comparison, IdentifyingNames(rulebook.Whole), faults);
        ImmutableArray<ArticleCoverage> articles = [.. sources.SelectMany(s => registered.Examine(s.Source))];
        ImmutableArray<Quotation> quotations = [.. articles.SelectMany(a => a.Quotations), .. comparison.Examine(rulebook)];
        var duties = new DutyExamination(rulebook.Vocabulary, faults);
        foreach (var rule in rulebook.Rules)
        {
            duties.Examine(rule);
        }

        return new CoverageReport(rulebook, registers, rules, sources, articles, quotations, Count(registers, rules, sources, articles, quotations), faults.ToSorted(), caseErrors.ToSorted());
    }

    // Sources are registered once for all packs, and may be loaded with a few of them: only a whole collection shows that a name is wrong.
    private static HashSet<string> IdentifyingNames(Rulebook rulebook) =>
    [
        .. rulebook.Vocabulary.Entities.SelectMany(NameForms.Of),
        .. rulebook.Vocabulary.Entities.Concat(rulebook.Vocabulary.Objects).SelectMany(r => r.Fields).SelectMany(NameForms.Of),
        .. rulebook.Vocabulary.CodeLists.SelectMany(l => l.Codes.SelectMany(c => NameForms.Of(l, c))),
        .. rulebook.Packs.SelectMany(p => p.Definitions).SelectMany(NameForms.Of),
    ];

    private static RegisterCoverage Register(RulePack pack, Rulebook rulebook, DiagnosticBag faults)
    {
        ImmutableArray<ClauseCoverage> clauses = [.. pack.Clauses.Select(c => ClauseCoverage.Of(c, pack, rulebook.Rules))];
        foreach (var silent in clauses.Where(c => c.State == ClauseState.Silent))
        {
            faults.Add(CoverageDiagnostics.SilentClause(silent.Clause.Span, silent.Clause.Id));
        }

        return new RegisterCoverage(pack, clauses);
    }

    private static CoverageTotals Count(
        ImmutableArray<RegisterCoverage> registers,
        ImmutableArray<RuleCoverage> rules,
        ImmutableArray<SourceCoverage> sources,
        ImmutableArray<ArticleCoverage> articles,
        ImmutableArray<Quotation> quotations)
    {
        var states = registers.SelectMany(r => r.Clauses).ToLookup(c => c.State);
        return new CoverageTotals(
            registers.Sum(r => r.Clauses.Length),
            states[ClauseState.Checked].Count(),
            states[ClauseState.NotCheckable].Count(),
            rules.Length,
            rules.Sum(r => r.Cases.Length),
            rules.Sum(r => r.BoundaryPairs),
            sources.Sum(s => s.Cited.Count(p => p.Article is not null)),
            sources.Sum(s => s.Uncited.Length),
            quotations.Length,
            quotations.Count(q => q.State == QuotationState.Stands),
            ArticleTotals.Of(articles));
    }
}
