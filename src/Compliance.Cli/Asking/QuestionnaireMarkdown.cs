using System.Text;
using Compliance.Reporting.Markdown;
using Compliance.Text;

namespace Compliance.Cli.Asking;

/// <summary>Writes a questionnaire as Markdown, to be read and printed; answers go into the YAML or the workbook.</summary>
internal static class QuestionnaireMarkdown
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes it.</summary>
    public static void Write(Questionnaire questionnaire, Language language, Stream stream)
    {
        using var output = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        var markdown = new MarkdownWriter(output);
        string In(LocalizedText text) => text.In(language);
        markdown.Heading(1, In(AskWords.Title));
        markdown.Paragraph(In(AskWords.Head(questionnaire)));
        markdown.Paragraph(In(questionnaire.Questions.IsEmpty ? AskWords.NothingToAsk : AskWords.Order));
        foreach (var question in questionnaire.Questions)
        {
            markdown.Heading(2, AskWords.Number(question) + In(question.Fact.Question));
            markdown.Item($"{In(AskWords.Path)}: {question.Fact.Path}");
            markdown.Item($"{In(AskWords.How)}: {In(questionnaire.HowTo(question))}");
            markdown.Item(In(AskWords.Waiting(question)));
            markdown.Item($"{In(AskWords.Answer)}: ________________");
            markdown.Blank();
        }
    }
}
