using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Compliance.Cli.Usage;
using Compliance.Findings;

namespace Compliance.Cli.Checking;

/// <summary>Reads how much of a report is listed: a number from 1 on, or all.</summary>
internal static class MaxListed
{
    private static readonly string[] All = OptionWords.All;

    /// <summary>Reads it.</summary>
    /// <returns>Whether the text says how much.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out ReportLimits? limits)
    {
        if (All.Contains(text, StringComparer.Ordinal))
        {
            limits = ReportLimits.Of(null);
            return true;
        }

        limits = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most >= 1 ? ReportLimits.Of(most) : null;
        return limits is not null;
    }
}
