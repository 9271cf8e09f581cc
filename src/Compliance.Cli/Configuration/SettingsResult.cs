using System.Collections.Immutable;
using Compliance.Cli.Usage;
using Compliance.Diagnostics;
using Compliance.Findings.Decisions;

namespace Compliance.Cli.Configuration;

/// <summary>The result of looking for settings.</summary>
/// <param name="Settings">The settings; what could not be read is missing from them.</param>
/// <param name="Diagnostics">The mistakes in the file.</param>
/// <param name="Errors">The mistakes in the environment.</param>
internal sealed record SettingsResult(Settings Settings, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<UsageError> Errors)
{
    /// <summary>Gets the result where nothing is set.</summary>
    public static SettingsResult None { get; } = new(Settings.None, [], []);

    /// <summary>Gets the file, as it is named from the current directory; <see langword="null"/> where there is none.</summary>
    public string? File { get; init; }

    /// <summary>Gets how the file was found.</summary>
    public SettingsOrigin Origin { get; init; }

    /// <summary>Gets what the environment sets, which stands over the file.</summary>
    public Settings FromEnvironment { get; init; } = Settings.None;
}
