using System.CommandLine;
using Compliance.Cli;
using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Diagnostics;
using Compliance.Reasoning.Linting;
using Compliance.Reasoning.Tool.Writing;
using Compliance.Text;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary><c>compliance-prove lint</c>: looks for mistakes in rules by proving them.</summary>
internal static class ProvedLintCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "lint";

    public static Command Create(CliContext context)
    {
        var options = new ProveOptions(context, isAboutOneSubject: false);
        var strict = new Option<bool>("--strict") { Description = new LocalizedText("提示也算未通过", "notes fail too").In(context.Language) };
        var command = new Command(Name, new LocalizedText(
            "用证明检查规则：从不或总被违反的规则、不起作用的例外和条件、被包含的规则、相互冲突的义务、不可达的阈值",
            "check rules by proof: never or always broken, exceptions and conditions that do nothing, subsumed rules, duties that collide, thresholds out of reach").In(context.Language));
        options.AddTo(command);
        command.Options.Add(strict);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var request = options.Read(result, errors);
            return errors.Count > 0
                ? UsageErrorPrinter.Print(context, command, errors)
                : Run(request, result.GetValue(strict), options, context);
        });
        return command;
    }

    private static int Run(ProveRequest request, bool isStrict, ProveOptions options, CliContext context)
    {
        if (RulebookSource.Load(request.Rules, new DiagnosticPrinter(context)) is not { Rulebook: var rulebook })
        {
            return ExitCodes.Invalid;
        }

        if (rulebook.Rules.IsEmpty)
        {
            context.Fail(new("没有规则。", "There are no rules."));
            return ExitCodes.Invalid;
        }

        if (options.Of(request, rulebook, null) is not { } proof)
        {
            return ExitCodes.Invalid;
        }

        ProvedLintResult result;
        using (var progress = new Waiting(context))
        {
            result = new ProvedLint(Provers.Of(rulebook), proof, progress, context.Interrupted).Check();
        }

        if (!AnswerOutput.Write(new AnswerReport(proof.AsOf, result.Unknown) { Lint = result }, request.Outputs, context))
        {
            return ExitCodes.Usage;
        }

        return result.Findings.Any(f => isStrict || f.Diagnostic.Severity > DiagnosticSeverity.Note) ? ExitCodes.Findings
            : result.Unknown.IsEmpty ? ExitCodes.Success
            : ExitCodes.Undetermined;
    }
}
