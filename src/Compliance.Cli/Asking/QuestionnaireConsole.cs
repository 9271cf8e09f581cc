using Compliance.Declarations.Answers;
using Compliance.Reporting.Terminal;

namespace Compliance.Cli.Asking;

/// <summary>Writes a questionnaire for a reader at a terminal.</summary>
/// <param name="writer">Where it goes.</param>
internal sealed class QuestionnaireConsole(TerminalWriter writer)
{
    private const int Indent = 4;

    /// <summary>Writes it.</summary>
    public void Write(Questionnaire questionnaire)
    {
        writer.Paragraph(0, AskWords.Head(questionnaire), TerminalStyle.Strong);
        if (questionnaire.Questions.IsEmpty)
        {
            writer.Paragraph(0, AskWords.NothingToAsk, TerminalStyle.Good);
            return;
        }

        writer.Paragraph(0, AskWords.Order, TerminalStyle.Dim);
        foreach (var question in questionnaire.Questions)
        {
            writer.Blank();
            foreach (var text in writer.InLanguage(question.Fact.Question))
            {
                writer.Columns(0, Indent, AskWords.Number(question), text);
            }

            writer.Line(Indent, (question.Fact.Path, TerminalStyle.Strong));
            writer.Paragraph(Indent, questionnaire.FormOf(question).Kind == AnswerKind.Elsewhere ? AskWords.InDeclaration : questionnaire.HowTo(question));
            writer.Paragraph(Indent, AskWords.Waiting(question), TerminalStyle.Dim);
        }

        writer.Blank();
        writer.Paragraph(0, AskWords.Total(questionnaire));
    }
}
