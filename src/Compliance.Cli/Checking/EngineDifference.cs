using System.Runtime.CompilerServices;
using Compliance.Text;

namespace Compliance.Cli.Checking;

/// <summary>Tells a difference between two engines from other exceptions. By itself, because a method that names a type of NRules loads it.</summary>
internal static class EngineDifference
{
    /// <summary>Gets what differs; <see langword="null"/> where it is another exception.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static LocalizedText? In(Exception exception) =>
#if NRULES
        exception is Compliance.NRules.Comparing.EnginesDifferException difference ? difference.Text : null;
#else
        null;
#endif
}
