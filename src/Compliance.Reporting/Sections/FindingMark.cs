using Compliance.Findings;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Sections;

/// <summary>The sign and style of each kind of finding.</summary>
internal static class FindingMark
{
    public static (string Mark, TerminalStyle Style) Of(FindingKind kind) => kind switch
    {
        FindingKind.Violation => ("✗", TerminalStyle.Bad),
        FindingKind.Caution => ("!", TerminalStyle.Doubtful),
        FindingKind.Opportunity => ("+", TerminalStyle.Hint),
    };
}
