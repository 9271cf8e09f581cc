using System.CommandLine;
using System.Text;

namespace Compliance.Cli.Shells;

/// <summary>Completion of zsh.</summary>
internal static class ZshScript
{
    public static string Of(Command root)
    {
        var commands = CompletionCommand.Of(root);
        var text = new StringBuilder("#compdef compliance\n_compliance() {\n  local -a commands\n  commands=(\n");
        foreach (var command in commands)
        {
            text.Append($"    '{Quoted(command.Name)}:{Quoted(command.Description)}'\n");
        }

        text.Append("  )\n  local command=${words[(r)(").Append(string.Join('|', commands.Select(c => c.Name))).Append(")]}\n  case $command in\n");
        foreach (var command in commands)
        {
            text.Append($"    {command.Name})\n      _arguments -s '1: :_files' '*:file:_files'");
            foreach (var option in command.Options)
            {
                foreach (var name in option.Names)
                {
                    text.Append($" \\\n        '*{name}[{Bracketed(option.Description)}]{Value(option)}'");
                }
            }

            text.Append(";;\n");
        }

        return text.Append("    *) _describe command commands;;\n  esac\n}\n"
            // Loaded from the path of functions the file is the function; read with source it makes it known.
            + "if [[ ${funcstack[1]} == _compliance ]]; then _compliance \"$@\"; else compdef _compliance compliance; fi\n").ToString();
    }

    private static string Value(CompletionOption option) =>
        !option.TakesValue ? string.Empty : option.Words.Count > 0 ? $":value:({string.Join(' ', option.Words)})" : ":value:_files";

    private static string Bracketed(string text) => Quoted(text).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);

    private static string Quoted(string text) => text.Replace("'", "'\\''", StringComparison.Ordinal);
}
