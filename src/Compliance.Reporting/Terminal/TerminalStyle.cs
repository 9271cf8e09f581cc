namespace Compliance.Reporting.Terminal;

/// <summary>What a piece of text is, for whoever chooses its colour.</summary>
internal enum TerminalStyle
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
