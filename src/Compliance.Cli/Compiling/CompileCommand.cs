using System.CommandLine;
using System.Globalization;
using Compliance.Cli.Commands;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Cli.Compiling;

/// <summary><c>compliance compile</c>: puts the precompiled form of rules beside them, for a fast start.</summary>
internal static class CompileCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "compile";

    public static Command Create(CliContext context)
    {
        var rules = new RulesOptions(context);
        var command = new Command(Name, new LocalizedText(
            "把自己的规则预编译，放在规则文件夹的 .compliance 里，启动更快；规则改动后自动不再使用",
            "precompile rules of one's own into .compliance beside them, for a fast start; passed over once a rule has changed").In(context.Language));
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "FILE",
            Description = new LocalizedText("写成这个文件，嵌入自己的程序集用（new pack --nuget）；不写则放在规则旁边", "write this file, to be embedded in an assembly (new pack --nuget); beside the rules if left out").In(context.Language),
        };
        rules.AddSourcesTo(command);
        command.Options.Add(output);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var choice = rules.ReadSources(result, errors);
            if (errors.Count == 0 && choice.Folders.Count == 0)
            {
                errors.Add(UsageErrors.NothingToCompile());
            }

            return errors.Count > 0 ? UsageErrorPrinter.Print(context, command, errors) : Run(choice, result.GetValue(output), context);
        });
        return command;
    }

    private static int Run(RulesChoice choice, string? output, CliContext context)
    {
        var diagnostics = new DiagnosticPrinter(context);
        if (RulebookSource.Find(choice, diagnostics) is not { } files)
        {
            return ExitCodes.Invalid;
        }

        if (output is not null)
        {
            return Write(files, output, diagnostics, context);
        }

        try
        {
            var compiled = CompiledRules.Compile(files, out var path);
            diagnostics.Print(compiled.Diagnostics);
            if (diagnostics.Conclude() || compiled.Rulebook is not { } rulebook)
            {
                return ExitCodes.Invalid;
            }

            if (path is null)
            {
                context.Fail(compiled.Diagnostics.IsEmpty
                    ? new("规则文件在编译时被改动；请再编译一次。", "A rule file changed while it was compiled; compile again.")
                    : new("有警告的规则不预编译；请先改正上面的警告。", "Rules with warnings are not precompiled; put the warnings above right first."));
                return ExitCodes.Invalid;
            }

            context.Results().Paragraph(0, new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"已预编译 {rulebook.Rules.Length} 条规则：{path}（{new FileInfo(path).Length / 1024} KiB）"),
                string.Create(CultureInfo.InvariantCulture, $"{rulebook.Rules.Length} rules precompiled: {path} ({new FileInfo(path).Length / 1024} KiB)")).In(context.Language));
            return ExitCodes.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = UsageErrors.SystemReason(e);
            context.Fail(new LocalizedText($"不能写入预编译的规则：{reason.Zh}", $"Cannot write the precompiled rules: {reason.En}"));
            return ExitCodes.Usage;
        }
    }

    private static int Write(RuleFileSet files, string output, DiagnosticPrinter diagnostics, CliContext context)
    {
        byte[] form;
        try
        {
            form = CompiledRules.Make(files);
        }
        catch (InvalidRulebookException mistakes)
        {
            diagnostics.Print(mistakes.Diagnostics);
            if (!diagnostics.Conclude())
            {
                context.Fail(new("有警告的规则不预编译；请先改正上面的警告。", "Rules with warnings are not precompiled; put the warnings above right first."));
            }

            return ExitCodes.Invalid;
        }

        return WrittenFile.Write(output, stream => stream.Write(form), context) ? ExitCodes.Success : ExitCodes.Usage;
    }
}
