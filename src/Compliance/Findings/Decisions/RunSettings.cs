using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Findings.Decisions;

/// <summary>
/// What was set for a run before its command line said anything: by a settings file, or by the environment. Who reads a report
/// sees what a run was told that the command line does not show.
/// </summary>
/// <param name="File">The settings file; <see langword="null"/> where there is none.</param>
/// <param name="Origin">How the file was found.</param>
/// <param name="Values">The settings that were used, in the order of the documentation. What the command line says otherwise is not among them.</param>
public sealed record RunSettings(string? File, SettingsOrigin Origin, ImmutableArray<RunSetting> Values)
{
    /// <summary>Gets all of it in one line: <c>../compliance.yaml (found in a parent folder): fail_on = none; horizon = 90 (COMPLIANCE_HORIZON)</c>.</summary>
    public LocalizedText Summary
    {
        get
        {
            var values = string.Join("; ", Values.Select(v => v.Variable is { } variable ? $"{v.Key} = {v.Value} ({variable})" : $"{v.Key} = {v.Value}"));
            if (File is null)
            {
                return LocalizedText.Same(values);
            }

            var (zh, en) = values.Length == 0 ? ("没有用到", "none of it is used") : (values, values);
            return new($"{File}（{Origin.Label().Zh}）：{zh}", $"{File} ({Origin.Label().En}): {en}");
        }
    }

    /// <summary>Gets the settings in English.</summary>
    public override string ToString() => Summary.En;
}
