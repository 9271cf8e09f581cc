using System.Text;
using Compliance.Reporting.Markdown;
using Compliance.Text;

namespace Compliance.Reasoning.Tool.Writing;

/// <summary>Writes answers as Markdown.</summary>
internal static class AnswerMarkdown
{
    private static readonly LocalizedText Title = new("关于规则的回答", "Answers about rules");

    /// <summary>Writes them.</summary>
    public static void Write(AnswerReport report, Language language, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine($"# {Title.In(language)}");
        foreach (var finding in report.Lint?.Findings ?? [])
        {
            writer.WriteLine($"\n## {finding.Diagnostic.Code} {MarkdownWriter.Escape(finding.Diagnostic.Message.In(language))}\n");
            writer.WriteLine($"`{finding.Diagnostic.Span}` {MarkdownWriter.Escape(finding.Diagnostic.Advice.In(language))}");
            Write(finding.Witnesses, language, writer);
            writer.WriteLine($"\n{AnswerWords.Bound.In(language)}: {MarkdownWriter.Escape(finding.Bound.Display.In(language))}");
        }

        foreach (var answer in report.Answers)
        {
            Write(answer, language, writer);
        }

        Write(AnswerWords.Added, report.Added, language, writer);
        Write(AnswerWords.Removed, report.Removed, language, writer);
        writer.WriteLine("\n" + (report.Lint is { } lint
            ? AnswerWords.LintTotal(lint.Findings.Length, lint.Questions, lint.Unknown.Length)
            : AnswerWords.Total(report.Answers)).In(language));
    }

    private static void Write(ProofAnswer answer, Language language, StreamWriter writer)
    {
        writer.WriteLine($"\n## {MarkdownWriter.Escape(answer.Question.Display.In(language))}\n");
        writer.WriteLine($"**{AnswerWords.Of(answer.Verdict).In(language)}**");
        if (answer.Verdict == ProofVerdict.Unknown)
        {
            writer.WriteLine($"\n{AnswerWords.Of(answer.Reason).In(language)}{(answer.Detail is { } detail ? ": " + MarkdownWriter.Escape(detail.In(language)) : string.Empty)}");
        }

        Write(answer.Witnesses, language, writer);
        if (answer.Proof is { } proof)
        {
            writer.WriteLine($"\n{AnswerWords.Proof.In(language)}: {MarkdownWriter.Escape(proof.In(language))}");
        }

        writer.WriteLine($"\n{AnswerWords.Bound.In(language)}: {MarkdownWriter.Escape(answer.Bound.Display.In(language))}");
    }

    private static void Write(LocalizedText title, IEnumerable<Rules.Rule> rules, Language language, StreamWriter writer)
    {
        foreach (var rule in rules)
        {
            writer.WriteLine($"\n{title.In(language)}: `{rule.Id}`");
        }
    }

    private static void Write(IEnumerable<Witness> witnesses, Language language, StreamWriter writer)
    {
        foreach (var witness in witnesses)
        {
            writer.WriteLine($"\n{AnswerWords.Witness.In(language)}: {MarkdownWriter.Escape(AnswerWords.Shows(witness).In(language))}\n");
            writer.WriteLine($"```yaml\n{witness.Text.In(language == Language.En ? Language.En : Language.Zh).TrimEnd('\n')}\n```");
        }
    }
}
