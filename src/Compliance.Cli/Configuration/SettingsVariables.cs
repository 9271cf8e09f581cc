using Compliance.Findings;
using Compliance.Cli.Cataloguing;
using Compliance.Cli.Checking;
using Compliance.Cli.Commands;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Configuration;

/// <summary>Reads settings from the environment: <c>COMPLIANCE_RULES</c> and its like. An empty variable counts as none.</summary>
internal sealed class SettingsVariables(Func<string, string?> environment, List<UsageError> errors)
{
    private static readonly WordFor<bool>[] YesNo = [.. SettingsWords.Truths, new("1", "1", true), new("0", "0", false)];

    /// <summary>Reads all of them.</summary>
    public Settings Read() => new()
    {
        Rules = Value("COMPLIANCE_RULES")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        UsesShipped = Word("COMPLIANCE_SHIPPED_RULES", YesNo),
        Packs = Names("COMPLIANCE_PACK"),
        RuleIds = Names("COMPLIANCE_RULE"),
        Clauses = Names("COMPLIANCE_CLAUSE"),
        Outputs = Value("COMPLIANCE_OUTPUT")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Waivers = Value("COMPLIANCE_WAIVERS"),
        Baseline = Value("COMPLIANCE_BASELINE"),
        FailOn = Word("COMPLIANCE_FAIL_ON", FailLevels.Words),
        Strict = Word("COMPLIANCE_STRICT", YesNo),
        HorizonDays = Days("COMPLIANCE_HORIZON"),
        MaxListed = MostListed("COMPLIANCE_MAX_LISTED"),
        Catalogue = Address("COMPLIANCE_CATALOGUE_URL"),
        Language = Value("COMPLIANCE_LANG") is { } language ? WordFor<Language>.Find(LanguageChoice.Words, language)?.Meaning : null,
    };

    private string? Value(string name) => environment(name) is { Length: > 0 } value ? value : null;

    private Uri? Address(string name)
    {
        if (Value(name) is not { } text)
        {
            return null;
        }

        if (!CatalogueAddress.TryParse(text, out var address))
        {
            errors.Add(UsageErrors.NotAnAddress(name, text));
        }

        return address;
    }

    private ReportLimits? MostListed(string name)
    {
        if (Value(name) is not { } text)
        {
            return null;
        }

        if (!MaxListed.TryParse(text, out var limits))
        {
            errors.Add(UsageErrors.NotAMostListed(name, text));
        }

        return limits;
    }

    private string[]? Names(string name) => Value(name)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } names ? names : null;

    private int? Days(string name)
    {
        if (Value(name) is not { } text)
        {
            return null;
        }

        if (DayCount.TryParse(text, out var days))
        {
            return days;
        }

        errors.Add(UsageErrors.NotANumberOfDays(name, text));
        return null;
    }

    private T? Word<T>(string name, WordFor<T>[] words)
        where T : struct
    {
        if (Value(name) is not { } text)
        {
            return null;
        }

        if (WordFor<T>.Find(words, text) is { } known)
        {
            return known.Meaning;
        }

        errors.Add(UsageErrors.UnknownVariableValue(name, text, WordFor<T>.WordsOf(words)));
        return null;
    }
}
