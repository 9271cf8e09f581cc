using Compliance.Cli;
using Compliance.Cli.Commands;

if (!StandardStreams.AreOpen(args) || !StandardStreams.AreSomewhere(args))
{
    return ExitCodes.Usage;
}

if (args is [ToolVersion.OptionName])
{
    // Often asked by scripts, and nothing needs to be looked up for it.
    return ToolVersion.Print();
}

DynamicCode.AllowFor(args);

return GuardedRun.Execute(args, context => CommandTree.Run(args, context));
