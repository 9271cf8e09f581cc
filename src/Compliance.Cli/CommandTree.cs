using System.CommandLine;
using Compliance.Cli.Asking;
using Compliance.Cli.Cataloguing;
using Compliance.Cli.Commands;
using Compliance.Cli.Compiling;
using Compliance.Cli.Configuration;
using Compliance.Cli.Differing;
using Compliance.Cli.Generating;
using Compliance.Cli.LanguageServer;
using Compliance.Cli.Loading;
using Compliance.Cli.Proving;
using Compliance.Cli.Scaffolding;
using Compliance.Cli.Schemas;
using Compliance.Cli.Shells;
using Compliance.Cli.Signing;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli;

/// <summary>All commands, and how a command line is run.</summary>
internal sealed class CommandTree
{
    // In the order of the help. A new command is one row and a class with Name and Create.
    private static readonly Toolbox Own = new("compliance", new("依规则包检查企业申报的业务是否符合法律。", "Checks what companies declare against the law, as rule packs state it."),
    [
        new(CheckCommand.Name, CheckCommand.Create),
        new(BaselineCommand.Name, BaselineCommand.Create),
        new(AskCommand.Name, AskCommand.Create),
        new(ExplainCommand.Name, ExplainCommand.Create),
        new(LintCommand.Name, LintCommand.Create),
        new(ListCommand.Name, ListCommand.Create),
        new(TestCommand.Name, TestCommand.Create),
        new(DiffCommand.Name, DiffCommand.Create),
        new(CoverageCommand.Name, CoverageCommand.Create),
        new(VerifyCommand.Name, VerifyCommand.Create),
        new(MapCommand.Name, MapCommand.Create),
        new(CompileCommand.Name, CompileCommand.Create),
        new(ManifestCommand.Name, ManifestCommand.Create),
        new(GenerateCommand.Name, GenerateCommand.Create),
        new(CatalogueCommand.Name, CatalogueCommand.Create),
        new(SchemaCommand.Name, SchemaCommand.Create),
        new(LspCommand.Name, LspCommand.Create),
        new(NewCommand.Name, NewCommand.Create),
        .. HandedCommands.Entries,
        new(ShellCommand.Name, ShellCommand.Create),
    ])
    { ExitCodes = HelpPage.Codes };

    private readonly CliContext _context;
    private readonly Toolbox _tool;
    private readonly Option<bool> _help;
    private readonly Option<bool> _version;
    private readonly Option<string> _lang;
    private readonly Command _root;

    private CommandTree(CliContext context, Toolbox tool, CommandEntry[] commands)
    {
        _tool = tool;
        _context = context;
        _help = new Option<bool>("--help", "-h", "-?") { Recursive = true, Description = new LocalizedText("显示帮助", "show this help").In(context.Language) };
        _version = new Option<bool>(ToolVersion.OptionName) { Description = new LocalizedText("显示版本", "show the version").In(context.Language) };
        _lang = CommonOptions.Lang(context.Language);
        _root = new Command(tool.Name, tool.Description.In(context.Language));
        foreach (var command in commands)
        {
            _root.Subcommands.Add(command.Create(context));
        }

        _root.Options.Add(CommonOptions.Config(context.Language));
        _root.Options.Add(CommonOptions.NoConfig(context.Language));
        _root.Options.Add(_lang);
        _root.Options.Add(_help);
        _root.Options.Add(_version);
    }

    /// <summary>Gets the tool with all its commands, for what is written about them.</summary>
    public static Command Whole(CliContext context) => new CommandTree(context, Own, Own.Commands)._root;

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, CliContext context) => Run(arguments, context, Own);

    /// <summary>Runs a command line of a tool.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, CliContext context, Toolbox tool)
    {
        // Only the commands that the line names are created, for a fast start; help of the tool itself lists all of them.
        var tree = new CommandTree(context, tool, Array.FindAll(tool.Commands, c => arguments.Contains(c.Name, StringComparer.Ordinal)));
        var result = tree.Parse(arguments);
        if (result.CommandResult.Command == tree._root)
        {
            tree = new CommandTree(context, tool, tool.Commands);
            result = tree.Parse(arguments);
        }

        return arguments.Count == 0 ? tree.Greet()
            : tool == Own && HandedCommands.LineFor(arguments, result) is { } line ? ProverLauncher.Run(line, context, () => HelpPage.Write(result.CommandResult.Command, context.Results(), Own.ExitCodes))
            : tree.Run(result);
    }

    // "@file" is a file name here, and "-abc" is not three options.
    private ParseResult Parse(IReadOnlyList<string> arguments) =>
        _root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });

    private int Greet()
    {
        HelpPage.Write(_root, _context.Errors(), _tool.ExitCodes);
        return ExitCodes.Usage;
    }

    private int Run(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (result.GetResult(_help) is { Implicit: false })
        {
            HelpPage.Write(command, _context.Results(), _tool.ExitCodes);
            return ExitCodes.Success;
        }

        if (result.GetResult(_version) is { Implicit: false })
        {
            _context.Output.Write(ToolVersion.LineOf(_tool.Name));
            return ExitCodes.Success;
        }

        var errors = ParseErrors.Of(result).ToList();
        if (errors.Count == 0)
        {
            OptionReading.CheckLanguage(result, _lang, errors);
        }

        errors.AddRange(_context.Configuration.Errors);
        if (errors.Count == 0 && !SettingsAreValid())
        {
            return ExitCodes.Invalid;
        }

        if (errors.Count == 0 && UsedSettings.Of(_context.Configuration, result) is { Values.IsEmpty: false, Summary: var settings })
        {
            _context.Note(new LocalizedText($"设置 {settings.Zh}", $"settings {settings.En}"));
        }

        return errors.Count > 0
            ? UsageErrorPrinter.Print(_context, command, errors)
            : result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private bool SettingsAreValid()
    {
        var diagnostics = new DiagnosticPrinter(_context);
        diagnostics.Print(_context.Configuration.Diagnostics);
        return !diagnostics.Conclude();
    }
}
