namespace Compliance.Findings.Decisions;

/// <summary>One setting that was used.</summary>
/// <param name="Key">Its key in a settings file, as <c>fail_on</c>.</param>
/// <param name="Value">Its value, as it would be written there; several separated by commas.</param>
/// <param name="Variable">The variable of the environment that set it; <see langword="null"/> for the settings file.</param>
public sealed record RunSetting(string Key, string Value, string? Variable);
