namespace Compliance.Cli.Differing;

/// <summary>A respect in which two versions of a rule can differ, the gravest first.</summary>
internal enum RuleAspect
{
    /// <summary>What it examines, and from which day on.</summary>
    Subject,

    /// <summary>What it does: prohibit, oblige, caution, encourage.</summary>
    Modality,

    /// <summary>When it applies.</summary>
    Applicability,

    /// <summary>What it requires or forbids.</summary>
    Requirement,

    /// <summary>What lifts it.</summary>
    Exceptions,

    /// <summary>What the terms mean that it uses.</summary>
    Terms,

    /// <summary>The values of the thresholds that it uses.</summary>
    Thresholds,

    /// <summary>What it rests on, and how far that was checked.</summary>
    Law,

    /// <summary>The days on which it, or what it rests on, is in force.</summary>
    Dates,

    /// <summary>How grave a breach is, and whether anything mitigates it.</summary>
    Severity,

    /// <summary>What it says: title, message, remedy, notes, words of the law.</summary>
    Texts,
}
