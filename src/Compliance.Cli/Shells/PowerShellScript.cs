using System.CommandLine;
using System.Text;

namespace Compliance.Cli.Shells;

/// <summary>Completion of PowerShell, 5.1 and later.</summary>
internal static class PowerShellScript
{
    public static string Of(Command root)
    {
        var commands = CompletionCommand.Of(root);
        var text = new StringBuilder("# PowerShell completion for compliance\n$script:ComplianceCommands = [ordered]@{\n");
        foreach (var command in commands)
        {
            text.Append($"  {Quoted(command.Name)} = [ordered]@{{\n");
            foreach (var (option, name) in command.Options.SelectMany(o => o.Names.Select(n => (o, n))))
            {
                text.Append($"    {Quoted(name)} = @({Quoted(option.Description)}{string.Concat(option.Words.Select(w => $", {Quoted(w)}"))})\n");
            }

            text.Append("  }\n");
        }

        return text.Append("}\n")
            .Append("Register-ArgumentCompleter -Native -CommandName compliance -ScriptBlock {\n  param($word, $line, $position)\n")
            .Append("  $said = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })\n")
            .Append("  if ($word) { $said = @($said | Select-Object -SkipLast 1) }\n")
            .Append("  $command = $said | Where-Object { $script:ComplianceCommands.Contains($_) } | Select-Object -First 1\n")
            .Append("  if (-not $command) {\n    $script:ComplianceCommands.Keys | Where-Object { $_ -like \"$word*\" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'Command', $_) }\n    return\n  }\n")
            .Append("  $options = $script:ComplianceCommands[$command]\n  $last = if ($said.Count -gt 0) { $said[-1] } else { '' }\n")
            .Append("  if ($options.Contains($last) -and $options[$last].Count -gt 1) {\n    $options[$last] | Select-Object -Skip 1 | Where-Object { $_ -like \"$word*\" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }\n    return\n  }\n")
            .Append("  if ($word -like '-*') {\n    $options.Keys | Where-Object { $_ -like \"$word*\" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterName', $options[$_][0]) }\n  }\n}\n")
            .ToString();
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
