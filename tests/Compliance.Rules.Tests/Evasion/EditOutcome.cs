namespace Compliance.Rules.Tests.Evasion;

/// <summary>What became of the violations of a declaration when one place was edited: the worst of them.</summary>
internal enum EditOutcome
{
    /// <summary>Every violation still stands.</summary>
    Standing,

    /// <summary>The edited declaration is refused.</summary>
    Refused,

    /// <summary>What no longer stands is undetermined.</summary>
    Undetermined,

    /// <summary>What no longer stands is named as asserted, with the edited place.</summary>
    Asserted,

    /// <summary>The subject of what no longer stands was taken away, or an item of a list: another declaration, which no check of what is declared can tell.</summary>
    Another,

    /// <summary>A violation is gone without a word.</summary>
    Silent,
}
