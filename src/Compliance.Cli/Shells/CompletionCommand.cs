using System.CommandLine;
using Compliance.Cli.Printing;
using Compliance.Cli.Usage;

namespace Compliance.Cli.Shells;

/// <summary>A command as a shell completes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does, in one line.</param>
/// <param name="Options">Its options, those for all commands included.</param>
internal sealed record CompletionCommand(string Name, string Description, IReadOnlyList<CompletionOption> Options)
{
    /// <summary>Gets what all commands of the tool have.</summary>
    /// <param name="root">The tool with all commands.</param>
    public static IReadOnlyList<CompletionCommand> Of(Command root) => [.. root.Subcommands.Select(c => new CompletionCommand(c.Name, Line(c.Description), OptionsOf(c)))];

    /// <summary>Gets the options of a command, without the alias that shells read as a pattern.</summary>
    public static IReadOnlyList<CompletionOption> OptionsOf(Command command) =>
        [.. HelpPage.OptionsOf(command).Where(o => !o.Hidden).Select(o => new CompletionOption([o.Name, .. o.Aliases.Where(a => a != "-?").Order(StringComparer.Ordinal)], Line(o.Description), TakesValue(o), Words(command, o)))];

    /// <summary>Tells whether a value stands behind an option; behind a switch none does, though the parser would take true or false.</summary>
    public static bool TakesValue(Option option) => option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0;

    // What the help writes between bars or commas are the words there are; words in capitals stand for what a user writes.
    private static string[] Words(Command command, Option option)
    {
        if (option.HelpName is not { } help || !TakesValue(option))
        {
            return [];
        }

        string[] words = [.. help.Split('|', ',').Select(w => w.Split('=', '[')[0]).Where(w => w.Length > 0 && w.All(u => char.IsAsciiLetterLower(u) || u is '_' or '-'))];
        return option.Name == "--output" && command.Name == Commands.CheckCommand.Name ? ["console", .. PdfFormat.All] : words;
    }

    private static string Line(string? text) => (text ?? string.Empty).ReplaceLineEndings(" ");
}
