using System.CommandLine;
using Compliance.Cli.Commands;
using Compliance.Text;

namespace Compliance.Cli.Proving;

/// <summary>A command that the tool of the prover carries out, since it needs the solver; here is only what starts it.</summary>
/// <param name="Name">The name of the command.</param>
/// <param name="Summary">What it does, for the help of a tool that has no prover.</param>
/// <param name="Argument">What its arguments are called in that help.</param>
internal sealed record HandedCommand(string Name, LocalizedText Summary, string Argument)
{
    /// <summary>Gets whether the prover has a command of this name too; without, the words after the name are its command line.</summary>
    public bool IsOfProver { get; init; } = true;

    /// <summary>Gets the row of this command.</summary>
    public CommandEntry Entry => new(Name, Create);

    private string Page => IsOfProver ? " " + Name : string.Empty;

    private Command Create(CliContext context)
    {
        var command = new Command(Name, new LocalizedText(
            $"{Summary.Zh}（另行安装 {ProverLauncher.Tool}）", $"{Summary.En}; done by {ProverLauncher.Tool}, installed apart").In(context.Language));
        command.Arguments.Add(new Argument<string[]>(Argument)
        {
            HelpName = Argument,
            Arity = ArgumentArity.ZeroOrMore,
            Description = new LocalizedText(
                $"参数和选项，见 {ProverLauncher.Tool}{Page} --help", $"arguments and options, see {ProverLauncher.Tool}{Page} --help").In(context.Language),
        });
        command.TreatUnmatchedTokensAsErrors = false;
        return command;
    }
}
