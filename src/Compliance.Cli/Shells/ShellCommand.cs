using System.CommandLine;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Shells;

/// <summary><c>compliance completion</c>: writes what a shell completes; and the manual page.</summary>
internal static class ShellCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "completion";

    private static readonly Dictionary<string, Func<Command, Language, string>> Shells = new(StringComparer.Ordinal)
    {
        ["bash"] = static (root, _) => BashScript.Of(root),
        ["zsh"] = static (root, _) => ZshScript.Of(root),
        ["fish"] = static (root, _) => FishScript.Of(root),
        ["powershell"] = static (root, _) => PowerShellScript.Of(root),
        ["man"] = ManPage.Of,
    };

    public static Command Create(CliContext context)
    {
        var shell = new Argument<string>("shell")
        {
            HelpName = "shell",
            Description = new LocalizedText($"{string.Join("、", Shells.Keys)}；man 为手册页", $"{string.Join(", ", Shells.Keys)}; man is the manual page").In(context.Language),
        };
        var command = new Command(Name, new LocalizedText(
            "写出命令行补全脚本，如 compliance completion bash > ~/.local/share/bash-completion/completions/compliance",
            "write the completion of a shell, as compliance completion bash > ~/.local/share/bash-completion/completions/compliance").In(context.Language));
        command.Arguments.Add(shell);
        command.SetAction(result =>
        {
            var name = result.GetRequiredValue(shell);
            if (!Shells.TryGetValue(name, out var script))
            {
                return UsageErrorPrinter.Print(context, command, [UsageErrors.UnknownValue("shell", name, [.. Shells.Keys])]);
            }

            context.Output.Write(script(CommandTree.Whole(context), context.Language));
            return ExitCodes.Success;
        });
        return command;
    }
}
