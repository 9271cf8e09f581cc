using Compliance.Authoring.Cases;
using Compliance.Declarations;
using Compliance.Evaluation;

namespace Compliance.Authoring.Corpora;

/// <summary>Judges declarations of a corpus: each by the whole rulebook.</summary>
/// <param name="engine">The engine.</param>
public sealed class CorpusRunner(IComplianceEngine engine)
{
    private readonly DeclarationReader _declarations = new(engine.Rulebook.Vocabulary);

    /// <summary>Judges one declaration.</summary>
    /// <remarks>It must be whole, as a company would hand it in: the company that declares is named, and so is all that is referred to.</remarks>
    public CorpusResult Run(CorpusFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);

        var given = _declarations.FromNode(file.Given, file.Span.File?.Path ?? file.Name.En);
        if (given.Declaration is not { } declaration)
        {
            return new CorpusResult(file, [], [], given.Diagnostics);
        }

        if ((file.AsOf ?? declaration.AsOf) is not { } asOf)
        {
            return new CorpusResult(file, [], [], [CaseDiagnostics.DayMissing(file.Span)]);
        }

        var report = engine.Evaluate(declaration, asOf, cancellationToken: cancellationToken);
        var (unexpected, missed) = FindingComparison.Compare(file.Expected, report.Results);
        return new CorpusResult(file, unexpected, missed, given.Diagnostics) { NothingDecided = report.NothingChecked || report.NothingDecided };
    }
}
