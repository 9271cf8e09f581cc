using Microsoft.Extensions.Logging;

namespace Compliance.Reloading;

/// <summary>The log messages of a reload.</summary>
internal static partial class ReloadLog
{
    [LoggerMessage(1, LogLevel.Information, "The rules were reloaded: {Rules} rules in {Packs} packs.")]
    public static partial void Reloaded(ILogger logger, int rules, int packs);

    [LoggerMessage(2, LogLevel.Error, "The changed rules have errors; the rules before them stay in use.\n{Mistakes}")]
    public static partial void Refused(ILogger logger, string mistakes);

    [LoggerMessage(3, LogLevel.Error, "Rules could not be read.")]
    public static partial void Unreachable(ILogger logger, Exception exception);

    [LoggerMessage(4, LogLevel.Error, "Somebody who waited for a reload failed.")]
    public static partial void ListenerFailed(ILogger logger, Exception exception);
}
