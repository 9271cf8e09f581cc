using System.CommandLine;
using System.Text;

namespace Compliance.Cli.Shells;

/// <summary>Completion of bash, 3.2 and later.</summary>
internal static class BashScript
{
    public static string Of(Command root)
    {
        var commands = CompletionCommand.Of(root);
        var names = string.Join(' ', commands.Select(c => c.Name));
        var text = new StringBuilder("# bash completion for compliance\n_compliance() {\n")
            .Append("  local cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"${COMP_WORDS[COMP_CWORD-1]}\" command=\"\" words=\"\" i\n  COMPREPLY=()\n")
            .Append($"  for ((i = 1; i < COMP_CWORD; i++)); do\n    case \"${{COMP_WORDS[i]}}\" in {string.Join('|', commands.Select(c => c.Name))}) command=\"${{COMP_WORDS[i]}}\"; break;; esac\n  done\n")
            .Append("  case \"$command $prev\" in\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(o => o.TakesValue))
            {
                var cases = string.Join('|', option.Names.Select(n => $"\"{command.Name} {n}\""));
                text.Append(option.Words.Count > 0
                    ? $"    {cases}) COMPREPLY=($(compgen -W \"{string.Join(' ', option.Words)}\" -- \"$cur\")); return;;\n"
                    : $"    {cases}) COMPREPLY=($(compgen -f -- \"$cur\")); return;;\n");
            }
        }

        // Before a command stand only the options of all commands.
        foreach (var option in CompletionCommand.OptionsOf(root).Where(o => o.TakesValue))
        {
            var cases = string.Join('|', option.Names.Select(n => $"\" {n}\""));
            text.Append(option.Words.Count > 0
                ? $"    {cases}) COMPREPLY=($(compgen -W \"{string.Join(' ', option.Words)}\" -- \"$cur\")); return;;\n"
                : $"    {cases}) COMPREPLY=($(compgen -f -- \"$cur\")); return;;\n");
        }

        text.Append("  esac\n  case \"$command\" in\n");
        foreach (var command in commands)
        {
            text.Append($"    {command.Name}) words=\"{string.Join(' ', command.Options.SelectMany(o => o.Names))}\";;\n");
        }

        return text
            .Append($"    *) words=\"{string.Join(' ', CompletionCommand.OptionsOf(root).SelectMany(o => o.Names))}\";;\n  esac\n")
            .Append("  if [[ $cur == -* ]]; then\n    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n")
            .Append($"  elif [[ -z $command ]]; then\n    COMPREPLY=($(compgen -W \"{names}\" -- \"$cur\"))\n")
            .Append("  else\n    COMPREPLY=($(compgen -f -- \"$cur\"))\n  fi\n}\ncomplete -o filenames -F _compliance compliance\n")
            .ToString();
    }
}
