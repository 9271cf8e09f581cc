using System.CommandLine;
using System.CommandLine.Parsing;
using Compliance.Cli.Commands;
using Compliance.Cli.Differing;
using Compliance.Cli.Testing;

namespace Compliance.Cli.Proving;

/// <summary>What is handed to the tool of the prover: commands, and options that make a command of this tool need the solver.</summary>
internal static class HandedCommands
{
    // A command of the prover for this tool too is one row here.
    private static readonly HandedCommand[] Commands =
    [
        new("prove", new(
            "用求解器回答关于规则的问题：能否违反、是否等价、是否冲突",
            "answer questions about rules with a solver: can it be broken, are two equivalent, do they collide"), "question") { IsOfProver = false },
        new("suggest-cases", new(
            "为规则提出案例：每个是一份最小的申报，结论由作者填写",
            "suggest cases of a rule, each a smallest declaration whose outcome the author states"), "rule"),
    ];

    // A command that both tools have, and the option with which only the prover can carry it out.
    private static readonly (string Command, string Option)[] Options =
    [
        (ExplainCommand.Name, ExplainCommand.RemedyOption),
        (DiffCommand.Name, DiffCommand.WitnessOption),
        (TestCommand.Name, MutationOptionSet.ProveName),
    ];

    /// <summary>Gets the rows of the commands, in the order of the help.</summary>
    public static IEnumerable<CommandEntry> Entries => Commands.Select(c => c.Entry);

    /// <summary>Gets the command line of the prover for what was asked.</summary>
    /// <param name="arguments">The command line of this tool.</param>
    /// <param name="result">How it was read.</param>
    /// <returns>The arguments; <see langword="null"/> where this tool does it.</returns>
    public static IReadOnlyList<string>? LineFor(IReadOnlyList<string> arguments, ParseResult result)
    {
        var name = result.CommandResult.Command.Name;
        return Array.Find(Commands, c => c.Name == name) is { } command ? command.IsOfProver ? arguments : WithoutFirst(name, arguments)
            : Array.Exists(Options, o => o.Command == name && result.Tokens.Any(t => t.Type == TokenType.Option && t.Value == o.Option)) ? arguments
            : null;
    }

    // What stands before the name are options of the whole tool, which the prover has too.
    private static List<string> WithoutFirst(string name, IReadOnlyList<string> arguments)
    {
        var line = arguments.ToList();
        line.Remove(name);
        return line;
    }
}
