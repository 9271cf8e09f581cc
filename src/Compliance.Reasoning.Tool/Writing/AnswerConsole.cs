using Compliance.Diagnostics;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Reasoning.Tool.Writing;

/// <summary>Writes answers for a reader at a terminal.</summary>
/// <param name="writer">Where they go.</param>
internal sealed class AnswerConsole(TerminalWriter writer)
{
    /// <summary>Writes them.</summary>
    public void Write(AnswerReport report)
    {
        foreach (var finding in report.Lint?.Findings ?? [])
        {
            foreach (var line in CodeFrame.Render(finding.Diagnostic, writer.Language).TrimEnd('\n').Split('\n'))
            {
                writer.Line(0, (line, TerminalStyle.Plain));
            }

            Write(finding.Witnesses);
            writer.Blank();
        }

        foreach (var answer in report.Answers)
        {
            if (report.IsShort || report.Lint is not null)
            {
                WriteLine(answer);
            }
            else
            {
                Write(answer);
                writer.Blank();
            }
        }

        Write(AnswerWords.Added, report.Added);
        Write(AnswerWords.Removed, report.Removed);
        writer.Paragraph(0, report.Lint is { } lint
            ? AnswerWords.LintTotal(lint.Findings.Length, lint.Questions, lint.Unknown.Length)
            : AnswerWords.Total(report.Answers));
    }

    private void Write(LocalizedText title, IEnumerable<Rules.Rule> rules)
    {
        foreach (var rule in rules)
        {
            writer.Field(0, title, rule.Id);
        }
    }

    private void WriteLine(ProofAnswer answer)
    {
        writer.Flow(0, (answer.Question.Display.In(writer.Language) + " ", TerminalStyle.Plain), (AnswerWords.Of(answer.Verdict).In(writer.Language), StyleOf(answer.Verdict)));
        WriteReason(answer);
        if (answer.Verdict == ProofVerdict.No && answer.Witness is { } witness)
        {
            Write([witness]);
        }
    }

    private void Write(ProofAnswer answer)
    {
        writer.Paragraph(0, answer.Question.Display, TerminalStyle.Strong);
        writer.Line(2, (AnswerWords.Of(answer.Verdict).In(writer.Language), StyleOf(answer.Verdict)));
        WriteReason(answer);
        Write(answer.Witnesses);
        if (answer.Proof is { } proof)
        {
            writer.Field(2, AnswerWords.Proof, writer.InLanguage(proof));
            writer.Field(2, AnswerWords.Bound, writer.InLanguage(answer.Bound.Display));
        }
    }

    private void WriteReason(ProofAnswer answer)
    {
        if (answer.Verdict == ProofVerdict.Unknown)
        {
            writer.Field(2, AnswerWords.Reason, [.. writer.InLanguage(AnswerWords.Of(answer.Reason)), .. answer.Detail is { } detail ? writer.InLanguage(detail) : []]);
        }
    }

    private void Write(IEnumerable<Witness> witnesses)
    {
        foreach (var witness in witnesses)
        {
            writer.Field(2, AnswerWords.Witness, writer.InLanguage(AnswerWords.Shows(witness)));
            foreach (var line in witness.Text.In(writer.Language == Language.En ? Language.En : Language.Zh).TrimEnd('\n').Split('\n'))
            {
                writer.Line(4, (line, TerminalStyle.Plain));
            }
        }
    }

    private static TerminalStyle StyleOf(ProofVerdict verdict) => verdict == ProofVerdict.Unknown ? TerminalStyle.Doubtful : TerminalStyle.Strong;
}
