using System.CommandLine;
using System.Reflection;
using Compliance.Cli.Commands;
using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli;

/// <summary>All commands, and how a command line is run.</summary>
internal static class CommandTree
{
    private const string HelpName = "--help";
    private const string VersionName = "--version";

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, CliContext context)
    {
        var help = new Option<bool>(HelpName, "-h", "-?") { Recursive = true, Description = new LocalizedText("显示帮助", "show this help").In(context.Language) };
        var version = new Option<bool>(VersionName) { Description = new LocalizedText("显示版本", "show the version").In(context.Language) };
        var lang = CommonOptions.Lang(context.Language);
        var root = Create(context, CommonOptions.Config(context.Language), CommonOptions.NoConfig(context.Language), lang, help, version);

        // "@file" is a file name here, and "-abc" is not three options.
        var result = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        var command = result.CommandResult.Command;
        if (result.GetResult(help) is { Implicit: false })
        {
            HelpPage.Write(command, context.Results());
            return ExitCodes.Success;
        }

        if (result.GetResult(version) is { Implicit: false })
        {
            context.Results().Line(0, ($"compliance {Version}", Reporting.Terminal.TerminalStyle.Plain));
            return ExitCodes.Success;
        }

        if (arguments.Count == 0)
        {
            HelpPage.Write(root, context.Errors());
            return ExitCodes.Usage;
        }

        var errors = ParseErrors.Of(result).ToList();
        if (errors.Count == 0)
        {
            OptionReading.CheckLanguage(result, lang, errors);
        }

        errors.AddRange(context.Configuration.Errors);
        if (errors.Count == 0 && !SettingsAreValid(context))
        {
            return ExitCodes.Invalid;
        }

        return errors.Count > 0
            ? UsageErrorPrinter.Print(context, command, errors)
            : result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static bool SettingsAreValid(CliContext context)
    {
        var diagnostics = new DiagnosticPrinter(context);
        diagnostics.Print(context.Configuration.Diagnostics);
        return !diagnostics.Conclude();
    }

    /// <summary>Gets the version of the tool, without the commit.</summary>
    public static string Version { get; } = typeof(CommandTree).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    private static RootCommand Create(CliContext context, params Option[] common)
    {
        var root = new RootCommand(new LocalizedText(
            "检查平台企业申报的业务是否符合浙江省平台经济意见及相关法律。",
            "Checks what platform companies declare against the Zhejiang platform-economy opinions and the law behind them.").In(context.Language));
        root.Options.Clear();
        root.Directives.Clear();
        root.Subcommands.Add(CheckCommand.Create(context));
        root.Subcommands.Add(BaselineCommand.Create(context));
        root.Subcommands.Add(ExplainCommand.Create(context));
        root.Subcommands.Add(LintCommand.Create(context));
        root.Subcommands.Add(ListCommand.Create(context));
        root.Subcommands.Add(TestCommand.Create(context));
        root.Subcommands.Add(CoverageCommand.Create(context));
        root.Subcommands.Add(VerifyCommand.Create(context));
        foreach (var option in common)
        {
            root.Options.Add(option);
        }

        return root;
    }
}
