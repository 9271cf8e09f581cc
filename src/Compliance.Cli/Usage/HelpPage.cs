using System.CommandLine;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Usage;

/// <summary>The help of a command, in the language chosen.</summary>
internal static class HelpPage
{
    private static readonly LocalizedText UsageTitle = new("用法", "Usage");
    private static readonly LocalizedText CommandsTitle = new("命令", "Commands");
    private static readonly LocalizedText ArgumentsTitle = new("参数", "Arguments");
    private static readonly LocalizedText OptionsTitle = new("选项", "Options");
    private static readonly LocalizedText ExitCodesTitle = new("退出码", "Exit codes");

    /// <summary>Gets what the exit codes of the main tool mean.</summary>
    public static readonly (string Code, LocalizedText Meaning)[] Codes =
    [
        ("0", new("没有达到 --fail-on 级别的结果；案例全部通过", "nothing at or above the --fail-on level; all cases passed")),
        ("1", new("有达到该级别的结果；有案例未通过；覆盖有缺陷", "findings at that level; a case failed; the coverage has faults")),
        ("2", new("有待定项，且要求了 --fail-on undetermined；或者没有任何一项得出结论", "undetermined, where --fail-on undetermined asked; or nothing could be decided")),
        ("3", new("申报、规则或案例有错，或者什么也没有检查", "declarations, rules or cases are invalid, or nothing was checked")),
        ("4", new("命令行有错", "the command line is wrong")),
        ("5", new("程序内部错误", "an error in the program")),
        ("130", new("被 Ctrl-C 中断", "interrupted by Ctrl-C")),
    ];

    /// <summary>Writes the page.</summary>
    /// <param name="command">The command.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="codes">What the exit codes of the tool mean, shown with its own help.</param>
    public static void Write(Command command, TerminalWriter writer, IEnumerable<(string Code, LocalizedText Meaning)> codes)
    {
        if (command.Description is { } description)
        {
            writer.Paragraph(0, description);
            writer.Blank();
        }

        Title(UsageTitle, writer);
        writer.Paragraph(2, Usage(command));
        Table(CommandsTitle, command.Subcommands.Select(c => (c.Name, c.Description)), writer);
        Table(ArgumentsTitle, command.Arguments.Select(a => (a.HelpName ?? a.Name, a.Description)), writer);
        Table(OptionsTitle, OptionsOf(command).Where(o => !o.Hidden).Select(o => (OptionHead(o), o.Description)), writer);
        if (command.Parents.Any() is false)
        {
            Table(ExitCodesTitle, codes.Select(c => (c.Code, (string?)c.Meaning.In(writer.Language))), writer);
        }
    }

    /// <summary>Gets a command as it is typed: <c>compliance check</c>.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : command.Name;

    /// <summary>Gets a command's own options, and those its parents give to all below them.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(o => o.Recursive));

    private static string Usage(Command command)
    {
        var arguments = command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{a.HelpName}]{Many(a)}" : $"<{a.HelpName}>{Many(a)}");
        return string.Join(' ', [PathOf(command), .. command.Subcommands.Count > 0 ? ["<command>"] : arguments, "[options]"]);
    }

    private static string Many(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? "…" : string.Empty;

    private static string OptionHead(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal));
        return option.Arity.MaximumNumberOfValues == 0 ? names : $"{names} {option.HelpName}";
    }

    private static void Title(LocalizedText title, TerminalWriter writer) =>
        writer.Line(0, (string.Join(' ', writer.InLanguage(title)), TerminalStyle.Strong));

    private static void Table(LocalizedText title, IEnumerable<(string Head, string? Text)> rows, TerminalWriter writer)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        writer.Blank();
        Title(title, writer);
        var columns = all.Max(r => DisplayWidth.Of(r.Head)) + 2;
        foreach (var (head, text) in all)
        {
            writer.Columns(2, columns, head, text ?? string.Empty);
        }
    }
}
