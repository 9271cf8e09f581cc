namespace Compliance.Reporting.Terminal;

/// <summary>How much is written of a report at a terminal.</summary>
public enum ConsoleDetail
{
    /// <summary>Everything that a reader needs.</summary>
    Full,

    /// <summary>Whose report it is, what it comes to, a line for each finding, the counts.</summary>
    Summary,

    /// <summary>One line: what it comes to.</summary>
    Verdict,
}
