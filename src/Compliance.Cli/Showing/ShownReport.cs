using Compliance.Reporting.Terminal;

namespace Compliance.Cli.Showing;

/// <summary>How reports are shown on the console: how much, and which lists. Other formats are not changed by it.</summary>
/// <param name="Detail">How much.</param>
/// <param name="Parts">Which lists.</param>
internal sealed record ShownReport(ConsoleDetail Detail, ConsoleParts Parts)
{
    /// <summary>Everything.</summary>
    public static ShownReport Whole { get; } = new(ConsoleDetail.Full, ConsoleParts.All);
}
