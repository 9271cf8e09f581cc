namespace Compliance.Reporting.Terminal;

/// <summary>The role of a piece of text; <see cref="TerminalWriter"/> chooses its colour.</summary>
public enum TerminalStyle
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>What can be skipped: labels, ids, places.</summary>
    Dim,

    /// <summary>A violation, an error, a failed case.</summary>
    Bad,

    /// <summary>A caution, a warning.</summary>
    Doubtful,

    /// <summary>Something that holds.</summary>
    Good,

    /// <summary>An opportunity.</summary>
    Hint,

    /// <summary>Something undetermined.</summary>
    Open,
}
