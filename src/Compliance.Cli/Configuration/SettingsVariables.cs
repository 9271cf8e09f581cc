using Compliance.Cli.Checking;
using Compliance.Cli.Usage;

namespace Compliance.Cli.Configuration;

/// <summary>Reads settings from the environment: <c>COMPLIANCE_RULES</c> and its like. An empty variable counts as none.</summary>
internal sealed class SettingsVariables(Func<string, string?> environment, List<UsageError> errors)
{
    private static readonly (string Word, bool Meaning)[] YesNo = [("true", true), ("1", true), ("false", false), ("0", false)];

    /// <summary>Reads all of them.</summary>
    public Settings Read() => new()
    {
        Rules = Value("COMPLIANCE_RULES")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        UsesShipped = Word("COMPLIANCE_SHIPPED_RULES", YesNo),
        Outputs = Value("COMPLIANCE_OUTPUT")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Waivers = Value("COMPLIANCE_WAIVERS"),
        Baseline = Value("COMPLIANCE_BASELINE"),
        FailOn = Word<FailLevel>("COMPLIANCE_FAIL_ON", FailLevels.Words),
        Language = Value("COMPLIANCE_LANG") is { } language && LanguageChoice.Words.Contains(language, StringComparer.Ordinal) ? language : null,
    };

    private string? Value(string name) => environment(name) is { Length: > 0 } value ? value : null;

    private T? Word<T>(string name, IReadOnlyList<(string Word, T Meaning)> words)
        where T : struct
    {
        if (Value(name) is not { } text)
        {
            return null;
        }

        foreach (var (word, meaning) in words)
        {
            if (word == text)
            {
                return meaning;
            }
        }

        errors.Add(UsageErrors.UnknownVariableValue(name, text, [.. words.Select(w => w.Word)]));
        return null;
    }
}
