using Compliance.Cli;
using Compliance.Reasoning.Tool;

if (!StandardStreams.AreOpen(args) || !StandardStreams.AreSomewhere(args))
{
    return ExitCodes.Usage;
}

return GuardedRun.Execute(args, context => CommandTree.Run(args, context, ProveTool.Tool));
