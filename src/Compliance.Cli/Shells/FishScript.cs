using System.CommandLine;
using System.Text;

namespace Compliance.Cli.Shells;

/// <summary>Completion of fish.</summary>
internal static class FishScript
{
    public static string Of(Command root)
    {
        var commands = CompletionCommand.Of(root);
        var names = string.Join(' ', commands.Select(c => c.Name));
        var text = new StringBuilder("# fish completion for compliance\n");
        foreach (var command in commands)
        {
            text.Append($"complete -c compliance -f -n \"not __fish_seen_subcommand_from {names}\" -a {command.Name} -d '{Quoted(command.Description)}'\n");
        }

        foreach (var command in commands)
        {
            foreach (var option in command.Options)
            {
                text.Append($"complete -c compliance -n \"__fish_seen_subcommand_from {command.Name}\"");
                foreach (var name in option.Names)
                {
                    text.Append(name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {name[1..]}");
                }

                text.Append(!option.TakesValue ? " -f" : option.Words.Count > 0 ? $" -x -a \"{string.Join(' ', option.Words)}\"" : " -r").Append($" -d '{Quoted(option.Description)}'\n");
            }
        }

        return text.ToString();
    }

    private static string Quoted(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
}
