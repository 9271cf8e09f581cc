namespace Compliance.Cli;

/// <summary>The exit codes. Each has one meaning, whatever the options.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing was found at or above the fail level; all cases passed; what was asked for was shown.</summary>
    public const int Success = 0;

    /// <summary>Something was found at or above the fail level; a strict check failed; a case failed; the coverage has faults.</summary>
    public const int Findings = 1;

    /// <summary>Nothing was found, but something is undetermined, and <c>--fail-on undetermined</c> asked; or nothing could be decided at all.</summary>
    public const int Undetermined = 2;

    /// <summary>Declarations, rules or cases are invalid, or nothing was checked. No report was written.</summary>
    public const int Invalid = 3;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 4;

    /// <summary>The program is wrong.</summary>
    public const int Internal = 5;

    /// <summary>The run was interrupted by Ctrl-C or SIGTERM, as shells report it: 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}
