using System.Collections.Immutable;
using Compliance.Cli.Usage;
using Compliance.Diagnostics;

namespace Compliance.Cli.Configuration;

/// <summary>The result of looking for settings.</summary>
/// <param name="Settings">The settings; what could not be read is missing from them.</param>
/// <param name="Diagnostics">The mistakes in the file.</param>
/// <param name="Errors">The mistakes in the environment.</param>
internal sealed record SettingsResult(Settings Settings, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<UsageError> Errors)
{
    /// <summary>Gets the settings file, or <see langword="null"/> where none was read.</summary>
    public string? File { get; init; }

    /// <summary>Gets the result where nothing is set.</summary>
    public static SettingsResult None { get; } = new(Settings.None, [], []);
}
