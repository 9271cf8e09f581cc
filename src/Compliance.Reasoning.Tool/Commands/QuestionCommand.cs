using System.CommandLine;
using Compliance.Cli;
using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Reasoning.Tool.Writing;
using Compliance.Text;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary>The command of a kind of question.</summary>
internal static class QuestionCommand
{
    private const string SubjectName = "--subject";

    public static Command Create(QuestionForm form, CliContext context)
    {
        var options = new ProveOptions(context);
        var arguments = Array.ConvertAll(form.Arguments, a => new Argument<string?>(a.Name)
        {
            HelpName = a.Name,
            Arity = a.IsOptional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
            Description = a.Description.In(context.Language),
        });
        var subject = new Option<string?>(SubjectName)
        {
            HelpName = "KIND",
            Description = new LocalizedText("对象的种类，如 activity", "the kind of subject, as activity").In(context.Language),
        };
        var command = new Command(form.Name, form.Description.In(context.Language));
        Array.ForEach(arguments, command.Arguments.Add);
        if (form.Name == "gap")
        {
            command.Options.Add(subject);
        }

        options.AddTo(command);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var request = options.Read(result, errors);
            if (errors.Count > 0)
            {
                return UsageErrorPrinter.Print(context, command, errors);
            }

            string[] words = [.. arguments.Select(a => result.GetValue(a)).OfType<string>()];
            return Run(form, words, form.Name == "gap" ? result.GetValue(subject) : null, request, options, context);
        });
        return command;
    }

    private static int Run(QuestionForm form, string[] words, string? subject, ProveRequest request, ProveOptions options, CliContext context)
    {
        if (RulebookSource.Load(request.Rules, new DiagnosticPrinter(context)) is not { Rulebook: var rulebook })
        {
            return ExitCodes.Invalid;
        }

        var input = new QuestionInput(rulebook, words, subject, context);
        var questions = form.Ask(input);
        if (input.HasFailed)
        {
            return ExitCodes.Invalid;
        }

        if (questions.Count == 0)
        {
            context.Fail(new("没有可问的规则。", "There is no rule to ask about."));
            return ExitCodes.Invalid;
        }

        if (options.Of(request, rulebook, Subjects.Of(form, input)) is not { } proof)
        {
            return ExitCodes.Invalid;
        }

        var prover = Provers.Of(rulebook);
        var answers = new List<ProofAnswer>();
        using (var progress = new Waiting(context))
        {
            foreach (var question in questions)
            {
                context.Interrupted.ThrowIfCancellationRequested();
                progress.Report(new ProofProgress(answers.Count, questions.Count, question.Label));
                answers.Add(question.Answer(prover, proof, context.Interrupted));
            }
        }

        return AnswerOutput.Write(new AnswerReport(proof.AsOf, [.. answers]) { IsShort = questions.Count > 10 }, request.Outputs, context)
            ? Verdict.Of(answers, form.FindsByYes ? ProofVerdict.Yes : ProofVerdict.No, isSurvey: form.IsSurvey && answers.Count > 1)
            : ExitCodes.Usage;
    }
}
