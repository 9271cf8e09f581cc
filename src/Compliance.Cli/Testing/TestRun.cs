using System.Globalization;
using Compliance.Authoring.Cases;
using Compliance.Cli.Loading;
using Compliance.Evaluation;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>One run of <c>compliance test</c>.</summary>
/// <param name="source">The rules and their case files.</param>
/// <param name="engine">The engine that evaluates.</param>
/// <param name="filter">What a rule's id or a case's name must hold, or <see langword="null"/>.</param>
/// <param name="context">The world around.</param>
internal sealed class TestRun(RulebookSource source, IComplianceEngine engine, string? filter, CliContext context)
{
    /// <summary>Runs the cases.</summary>
    /// <returns>The exit code.</returns>
    public int Execute(DiagnosticPrinter diagnostics)
    {
        var suite = CaseSuite.Load(source.Files, source.Rulebook);
        diagnostics.Print(suite.Diagnostics);
        if (diagnostics.Conclude())
        {
            return ExitCodes.Invalid;
        }

        var runner = new CaseRunner(engine);
        var results = suite.Files
            .SelectMany(f => f.Cases.Where(c => IsChosen(f, c)).Select(c => runner.Run(f.Rule, c, context.Interrupted)))
            .ToList();
        diagnostics.Print(results.SelectMany(r => r.Diagnostics));
        if (diagnostics.Conclude())
        {
            return ExitCodes.Invalid;
        }

        if (results.Count == 0)
        {
            context.Fail(filter is null
                ? new("没有案例。", "There are no cases.")
                : new($"没有规则编号或名称含“{filter}”的案例。", $"No case has '{filter}' in its rule id or name."));
            return ExitCodes.Invalid;
        }

        return Conclude(results);
    }

    private bool IsChosen(CaseFile file, RuleCase ruleCase) =>
        filter is null
        || file.Rule.Id.Contains(filter, StringComparison.OrdinalIgnoreCase)
        || ruleCase.Name.Zh.Contains(filter, StringComparison.OrdinalIgnoreCase)
        || ruleCase.Name.En.Contains(filter, StringComparison.OrdinalIgnoreCase);

    private int Conclude(List<CaseResult> results)
    {
        var writer = context.Results();
        foreach (var failure in results.Where(r => !r.Passed))
        {
            FailedCase.Write(failure, writer);
            writer.Blank();
        }

        var failed = results.Count(r => !r.Passed);
        var rules = results.Select(r => r.Rule.Id).Distinct(StringComparer.Ordinal).Count();
        writer.Line(
            0,
            (new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"{results.Count - failed} 个通过，{failed} 个未通过（{rules} 条规则）"),
                string.Create(CultureInfo.InvariantCulture, $"{results.Count - failed} passed, {failed} failed ({rules} {(rules == 1 ? "rule" : "rules")})")).In(writer.Language),
            failed == 0 ? TerminalStyle.Good : TerminalStyle.Bad));
        return failed == 0 ? ExitCodes.Success : ExitCodes.Findings;
    }
}
