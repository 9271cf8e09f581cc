using Compliance.Binding;
using Compliance.Cli.Loading;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Findings;

/// <summary>The findings that a command was asked about, in the report they are of.</summary>
/// <param name="Report">The report.</param>
/// <param name="Findings">The findings; one at least.</param>
internal sealed record FindingSource(ComplianceReport Report, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads the declaration, evaluates it and finds what was asked for; mistakes are reported.</summary>
    /// <returns>The findings; <see langword="null"/> when something is invalid or there is no such finding.</returns>
    public static FindingSource? Load(FindingRequest request, Rulebook rulebook, CliContext context)
    {
        var diagnostics = new DiagnosticPrinter(context);
        var engine = new ComplianceEngine(rulebook);
        if (DeclarationSource.ReadAll([request.Declaration], [], engine.Declarations, diagnostics, context) is not { } declarations)
        {
            return null;
        }

        if (declarations is not [var declaration])
        {
            context.Fail(new($"“{request.Declaration}”是 {declarations.Count} 份申报，只能说明其中一份的认定。", $"'{request.Declaration}' is {declarations.Count} declarations; findings of one are explained."));
            return null;
        }

        return DayOf(request, declaration, rulebook, context) is { } day ? Choose(engine.Evaluate(declaration, day, cancellationToken: context.Interrupted), request.Finding, context) : null;
    }

    private static DateOnly? DayOf(FindingRequest request, Declaration declaration, Rulebook rulebook, CliContext context) =>
        request.AsOf ?? (request.JudgesToday ? null : declaration.AsOf) ?? LegalDay.Today(rulebook, context);

    private static FindingSource? Choose(ComplianceReport report, string name, CliContext context)
    {
        if (FindingChoice.Of(report, name) is { Count: > 0 } found)
        {
            return new FindingSource(report, found);
        }

        context.Fail(new($"{report.Declaration.Name}（{IsoDay.Of(report.AsOf)}）没有认定“{name}”。", $"{report.Declaration.Name} ({IsoDay.Of(report.AsOf)}) has no finding '{name}'."));
        string[] names = [.. report.Findings.Select(f => f.Rule.Id).Distinct(StringComparer.Ordinal)];
        context.Errors().Paragraph(2, names.Length == 0
            ? new LocalizedText("这份申报没有任何认定。", "The declaration has no finding at all.")
            : Suggestion.Advice(name, names));
        return null;
    }
}
