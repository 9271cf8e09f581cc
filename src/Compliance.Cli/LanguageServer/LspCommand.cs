using System.CommandLine;
using System.CommandLine.Parsing;
using Compliance.Cli.Commands;
using Compliance.Cli.LanguageServer.Protocol;
using Compliance.Text;

namespace Compliance.Cli.LanguageServer;

/// <summary><c>compliance lsp</c>: a language server on standard input and output.</summary>
internal static class LspCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "lsp";

    public static Command Create(CliContext context)
    {
        var rules = new RulesOptions(context);
        var stdio = new Option<bool>("--stdio")
        {
            Description = new LocalizedText("经标准输入输出通信；总是如此，有的编辑器会写", "speak on standard input and output; always so, and written by some editors").In(context.Language),
        };
        var command = new Command(Name, new LocalizedText("为编辑器提供语言服务：边写边检查、补全、说明、跳转、改名", "serve an editor: diagnostics while typing, completion, hover, definitions, rename").In(context.Language));
        rules.AddSourcesTo(command);
        command.Options.Add(stdio);
        command.SetAction(result =>
        {
            // Without shipped packs and without --rules the folders of the editor hold all rules, so that what is reported elsewhere is no mistake here.
            var choice = rules.ReadSources(result, []);
            return Run(choice, result.GetResult("--lang") is OptionResult { Implicit: false } || context.Settings.Language is not null, context);
        });
        return command;
    }

    private static int Run(RulesChoice choice, bool isLanguageGiven, CliContext context)
    {
        using var input = context.OpenInput();
        var writer = new MessageWriter(context.OpenOutput());
        using var methods = new ServerMethods(writer, new SessionOpening(choice, context.Language, isLanguageGiven), context.Clock);
        var loop = new RequestLoop(input, writer, methods);

        // A signal ends it though the reading thread waits for the client.
        var serving = Task.Factory.StartNew(loop.Serve, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        serving.WaitAsync(context.Interrupted).GetAwaiter().GetResult();
        return serving.Result;
    }
}
