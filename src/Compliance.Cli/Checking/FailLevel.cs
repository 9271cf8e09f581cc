namespace Compliance.Cli.Checking;

/// <summary>From what on a check fails. Each level includes those before it.</summary>
internal enum FailLevel
{
    /// <summary>Never, as long as the input is valid.</summary>
    None,

    /// <summary>From violations on.</summary>
    Violation,

    /// <summary>From cautions on.</summary>
    Caution,

    /// <summary>From undetermined results on.</summary>
    Undetermined,
}
