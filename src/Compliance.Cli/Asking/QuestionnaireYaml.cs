using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Compliance.Declarations.Answers;
using Compliance.Findings.Explanations;
using Compliance.Text;

namespace Compliance.Cli.Asking;

/// <summary>Writes a questionnaire as YAML, to be filled in behind the colons and read back by <c>--answers</c>.</summary>
internal static class QuestionnaireYaml
{
    /// <summary>Writes it.</summary>
    public static void Write(Questionnaire questionnaire, Language language, Stream stream)
    {
        var isChinese = language != Language.En;
        var text = new StringBuilder();
        void Comment(string indent, LocalizedText said)
        {
            foreach (var line in language == Language.Both && said.Zh != said.En ? (string[])[said.Zh, said.En] : [said.In(language)])
            {
                text.Append(indent).Append("# ").Append(line.ReplaceLineEndings(" ")).Append('\n');
            }
        }

        Comment(string.Empty, AskWords.Head(questionnaire));
        Comment(string.Empty, questionnaire.Questions.IsEmpty ? AskWords.NothingToAsk : AskWords.Order);
        text.Append(isChinese ? AnswerFile.Company.Zh : AnswerFile.Company.Id).Append(": ").Append(Quoted(questionnaire.Company)).Append('\n');
        text.Append(isChinese ? AnswerFile.Answers.Zh : AnswerFile.Answers.Id).Append(':').Append(questionnaire.Questions.IsEmpty ? " {}\n" : "\n");
        var isDependent = false;
        foreach (var question in questionnaire.Questions)
        {
            if (!isDependent && question.Turn == QuestionTurn.Dependent)
            {
                isDependent = true;
                Comment("\n  ", AskWords.Dependent);
            }

            text.Append('\n');
            var number = AskWords.Number(question);
            Comment("  ", new(number + question.Fact.Question.Zh, number + question.Fact.Question.En));
            Comment("  ", questionnaire.HowTo(question));
            Comment("  ", AskWords.Waiting(question));
            text.Append(questionnaire.FormOf(question).Kind == AnswerKind.Elsewhere ? "  # " : "  ").Append(Quoted(question.Fact.Path)).Append(":\n");
        }

        stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    // A text of JSON is one of YAML.
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
