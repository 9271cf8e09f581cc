using System.CommandLine;

namespace Compliance.Cli.Commands;

/// <summary>A command of the tool: its name, and how it is created when the command line names it.</summary>
/// <param name="name">The name.</param>
/// <param name="create">Creates the command with its options and its action.</param>
internal sealed class CommandEntry(string name, Func<CliContext, Command> create)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = name;

    /// <summary>Creates the command.</summary>
    public Command Create(CliContext context) => create(context);
}
