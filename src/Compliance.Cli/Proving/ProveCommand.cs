using System.CommandLine;
using Compliance.Text;

namespace Compliance.Cli.Proving;

/// <summary><c>compliance prove</c>: a tool of its own, since it brings a solver; here is only what starts it.</summary>
internal static class ProveCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "prove";

    public static Command Create(CliContext context)
    {
        var command = new Command(Name, new LocalizedText(
            "用求解器回答关于规则的问题：能否违反、是否等价、是否冲突（另行安装 compliance-prove）",
            "answer questions about rules with a solver: can it be broken, are two equivalent, do they collide; done by compliance-prove, installed apart").In(context.Language));
        command.Arguments.Add(new Argument<string[]>("question")
        {
            HelpName = "question",
            Arity = ArgumentArity.ZeroOrMore,
            Description = new LocalizedText("问题及其选项，见 compliance-prove --help", "the question and its options, see compliance-prove --help").In(context.Language),
        });
        command.TreatUnmatchedTokensAsErrors = false;
        return command;
    }
}
