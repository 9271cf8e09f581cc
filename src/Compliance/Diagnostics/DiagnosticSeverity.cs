namespace Compliance.Diagnostics;

/// <summary>Whether a file with this diagnostic can be used. Not the gravity of a finding.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Nothing is wrong; for information.</summary>
    Note,

    /// <summary>The file can be used, but should be reviewed.</summary>
    Warning,

    /// <summary>The file cannot be used; the run stops.</summary>
    Error,
}
