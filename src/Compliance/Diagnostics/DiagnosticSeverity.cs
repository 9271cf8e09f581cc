namespace Compliance.Diagnostics;

/// <summary>Whether a file with this diagnostic can be used. Not the gravity of a finding.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Nothing is wrong; somebody may want to know.</summary>
    Note,

    /// <summary>The file can be used; somebody should look.</summary>
    Warning,

    /// <summary>The file cannot be used; the run stops.</summary>
    Error,
}
