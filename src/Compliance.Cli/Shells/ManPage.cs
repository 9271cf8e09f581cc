using System.CommandLine;
using System.Text;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Shells;

/// <summary>The manual page, in the macros of man(7).</summary>
internal static class ManPage
{
    public static string Of(Command root, Language language)
    {
        var text = new StringBuilder($".\\\" Made by compliance completion man.\n.TH COMPLIANCE 1 \"\" \"compliance {ToolVersion.Text}\" \"User Commands\"\n.SH NAME\ncompliance \\- {Escape(root.Description)}\n")
            .Append(".SH SYNOPSIS\n.B compliance\n.I command\n[arguments] [options]\n.SH COMMANDS\n");
        foreach (var command in root.Subcommands)
        {
            text.Append($".SS \"{Escape(HelpPage.PathOf(command))}{string.Concat(command.Arguments.Select(a => $" [{Escape(a.HelpName ?? a.Name)}]"))}\"\n{Paragraph(command.Description)}");
            foreach (var argument in command.Arguments.Where(a => a.Description is not null))
            {
                text.Append($".TP\n.I {Escape(argument.HelpName ?? argument.Name)}\n{Paragraph(argument.Description)}");
            }

            foreach (var option in command.Options.Where(o => !o.Hidden))
            {
                Option(option, text);
            }
        }

        text.Append(".SH OPTIONS OF ALL COMMANDS\n");
        foreach (var option in root.Options.Where(o => !o.Hidden))
        {
            Option(option, text);
        }

        text.Append(".SH EXIT STATUS\n");
        foreach (var (code, meaning) in HelpPage.Codes)
        {
            text.Append($".TP\n.B {code}\n{Paragraph(meaning.In(language))}");
        }

        return text.ToString();
    }

    private static void Option(Option option, StringBuilder text)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).Select(n => $"\\fB{Escape(n)}\\fR"));
        text.Append($".TP\n{names}{(CompletionCommand.TakesValue(option) ? $" \\fI{Escape(option.HelpName)}\\fR" : string.Empty)}\n{Paragraph(option.Description)}");
    }

    private static string Paragraph(string? text) => $"{Leading(Escape(text))}\n";

    // A line that begins with a point or an apostrophe would be an order.
    private static string Leading(string text) => text.StartsWith('.') || text.StartsWith('\'') ? $"\\&{text}" : text;

    private static string Escape(string? text) => (text ?? string.Empty).ReplaceLineEndings(" ").Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Replace("\"", "\\(dq", StringComparison.Ordinal);
}
