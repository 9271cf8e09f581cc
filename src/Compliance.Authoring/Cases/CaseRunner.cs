using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Authoring.Cases;

/// <summary>Runs cases: each against its own rule, and nothing else.</summary>
/// <param name="engine">The engine.</param>
public sealed class CaseRunner(IComplianceEngine engine)
{
    private readonly DeclarationReader _declarations = new(engine.Rulebook.Vocabulary);

    /// <summary>Runs the cases of a file, in the order written.</summary>
    public IEnumerable<CaseResult> Run(CaseFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Cases.Select(c => Run(file.Rule, c, cancellationToken));
    }

    /// <summary>Runs one case.</summary>
    /// <remarks>What is given may be an excerpt: the company that declares, and things only referred to, exist without being declared.</remarks>
    public CaseResult Run(Rule rule, RuleCase ruleCase, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(ruleCase);
        return Run(rule, Bind(rule, ruleCase), cancellationToken);
    }

    /// <summary>Reads the facts of a case.</summary>
    internal BoundCase Bind(Rule rule, RuleCase ruleCase)
    {
        var given = _declarations.FromNode(ruleCase.Given, ruleCase.Span.File?.Path ?? rule.Id, DeclarationExtent.Excerpt);
        return new BoundCase(ruleCase, given.Declaration, given.Diagnostics);
    }

    /// <summary>Runs a case whose facts are read; they may have been read for another engine of the same vocabulary.</summary>
    internal CaseResult Run(Rule rule, BoundCase given, CancellationToken cancellationToken)
    {
        var ruleCase = given.Case;
        if (given.Declaration is not { } declaration)
        {
            return new CaseResult(rule, ruleCase, [], given.Diagnostics);
        }

        if ((ruleCase.AsOf ?? declaration.AsOf) is not { } asOf)
        {
            return new CaseResult(rule, ruleCase, [], [CaseDiagnostics.DayMissing(ruleCase.Span)]);
        }

        var results = engine.EvaluateRule(rule, declaration, asOf, cancellationToken);
        var declaresSubject = !declaration[rule.Subject].Items.IsEmpty;
        return new CaseResult(rule, ruleCase, CaseComparison.Compare(ruleCase.Expectation, results, declaresSubject), given.Diagnostics)
        {
            Upcoming = ruleCase.HorizonDays == 0 ? [] : CaseComparison.CompareUpcoming(ruleCase.Upcoming, Upcoming(rule, ruleCase, declaration, asOf, cancellationToken)),
        };
    }

    private IEnumerable<Finding> Upcoming(Rule rule, RuleCase ruleCase, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken) =>
        engine.Evaluate(declaration, asOf, new EvaluateOptions { HorizonDays = ruleCase.HorizonDays }, cancellationToken).Upcoming.Where(f => ReferenceEquals(f.Rule, rule));
}
