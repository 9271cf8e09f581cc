namespace Compliance.Cli.Commands;

/// <summary>Whether the process may compile code at run time, which the runtime decides once, when it is first asked.</summary>
internal static class DynamicCode
{
    /// <summary>
    /// Allows it where a command line asks for the NRules-backed engine, which compiles its network. Every other start is
    /// faster without (docs/benchmarks.md, "Start"). To be called before anything else asks.
    /// </summary>
    public static void AllowFor(ReadOnlySpan<string> arguments)
    {
#if NRULES
        foreach (var argument in arguments)
        {
            // "--engine nrules", "--engine=nrules", "--engine both". A file of that name costs some milliseconds and changes nothing.
            if (argument.EndsWith(EngineOption.NRules, StringComparison.Ordinal) || argument.EndsWith(EngineOption.Both, StringComparison.Ordinal))
            {
                AppContext.SetSwitch("System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported", isEnabled: true);
            }
        }
#endif
    }
}
