using Compliance.Cli.Commands;
using Compliance.Text;

namespace Compliance.Cli;

/// <summary>A tool: its name, what it does, its commands, and what its exit codes mean.</summary>
/// <param name="Name">The name, as it is typed.</param>
/// <param name="Description">What it does.</param>
/// <param name="Commands">The commands, in the order of the help.</param>
internal sealed record Toolbox(string Name, LocalizedText Description, CommandEntry[] Commands)
{
    /// <summary>Gets what the exit codes mean, for the help.</summary>
    public (string Code, LocalizedText Meaning)[] ExitCodes { get; init; } = [];
}
