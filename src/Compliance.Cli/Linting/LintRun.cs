using System.Globalization;
using Compliance.Authoring.Linting;
using Compliance.Diagnostics;
using Compliance.Reporting.Terminal;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Linting;

/// <summary>One run of <c>compliance lint</c>.</summary>
/// <param name="rulebook">The rules.</param>
/// <param name="asOf">The day on which law is looked at.</param>
/// <param name="isStrict">Whether notes fail too.</param>
/// <param name="context">The world around.</param>
internal sealed class LintRun(Rulebook rulebook, DateOnly asOf, bool isStrict, CliContext context)
{
    /// <summary>Checks the rules and says what was found, the gravest last, where a reader looks first.</summary>
    /// <returns>The exit code.</returns>
    public int Execute()
    {
        if (rulebook.Rules.IsEmpty)
        {
            context.Fail(new("没有规则。", "There are no rules."));
            return ExitCodes.Invalid;
        }

        var found = RulebookLint.Check(rulebook, asOf).OrderBy(d => d.Severity).ToList();
        foreach (var diagnostic in found)
        {
            context.Output.Write(CodeFrame.Render(diagnostic, context.Language));
            context.Output.Write('\n');
        }

        var fails = found.Any(d => isStrict || d.Severity > DiagnosticSeverity.Note);
        context.Results().Line(0, (Total(found).In(context.Language), fails ? TerminalStyle.Bad : TerminalStyle.Good));
        return fails ? ExitCodes.Findings : ExitCodes.Success;
    }

    private LocalizedText Total(List<Diagnostic> found)
    {
        var (errors, warnings, notes) = (Count(DiagnosticSeverity.Error), Count(DiagnosticSeverity.Warning), Count(DiagnosticSeverity.Note));
        return new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{rulebook.Rules.Length} 条规则：{errors} 处错误，{warnings} 处警告，{notes} 处提示"),
            $"{Counted(rulebook.Rules.Length, "rule")}: {Counted(errors, "error")}, {Counted(warnings, "warning")}, {Counted(notes, "note")}");

        int Count(DiagnosticSeverity severity) => found.Count(d => d.Severity == severity);
    }

    private static string Counted(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? string.Empty : "s")}");
}
