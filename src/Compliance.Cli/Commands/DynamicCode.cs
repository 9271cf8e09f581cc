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
        for (var i = 0; i < arguments.Length; i++)
        {
            // "--engine nrules", "--engine=nrules", "--engine both". "--lang both" is another thing.
            var argument = arguments[i];
            var isOfEngine = argument.StartsWith(EngineOption.Name, StringComparison.Ordinal) || (i > 0 && arguments[i - 1] == EngineOption.Name);
            if (isOfEngine && (argument.EndsWith(EngineOption.NRules, StringComparison.Ordinal) || argument.EndsWith(EngineOption.Both, StringComparison.Ordinal)))
            {
                AppContext.SetSwitch("System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported", isEnabled: true);
            }
        }
#endif
    }
}
