namespace Compliance.Findings.Decisions;

/// <summary>How a settings file was found.</summary>
public enum SettingsOrigin
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It was named by an option or a variable.</summary>
    Named,

    /// <summary>It lies in the current folder.</summary>
    CurrentFolder,

    /// <summary>It lies in a folder above the current one.</summary>
    ParentFolder,
}
