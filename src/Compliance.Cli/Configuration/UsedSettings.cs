using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Compliance.Binding;
using Compliance.Cli.Checking;
using Compliance.Cli.Commands;
using Compliance.Findings.Decisions;

namespace Compliance.Cli.Configuration;

/// <summary>Finds which settings a command line leaves standing. The language is not among them: it changes words and no result.</summary>
internal static class UsedSettings
{
    // In the order of the documentation; each with the options that stand over it.
    private static readonly Row[] Rows =
    [
        new(SettingsWords.Declarations, "COMPLIANCE_DECLARATIONS", s => List(s.Declarations), []),
        new(SettingsWords.Rules, "COMPLIANCE_RULES", s => List(s.Rules), ["--rules"]),
        new(SettingsWords.ShippedRules, "COMPLIANCE_SHIPPED_RULES", s => Truth(s.UsesShipped), ["--no-shipped"]),
        new(SettingsWords.Outputs, "COMPLIANCE_OUTPUT", s => List(s.Outputs), ["--output"]),
        new(SettingsWords.Waivers, "COMPLIANCE_WAIVERS", s => s.Waivers, ["--waivers", "--no-waivers"]),
        new(SettingsWords.Baseline, "COMPLIANCE_BASELINE", s => s.Baseline, ["--baseline", "--no-baseline"]),
        new(SettingsWords.FailOn, "COMPLIANCE_FAIL_ON", s => s.FailOn is { } level ? FailLevels.Words.First(w => w.Meaning == level).Id : null, ["--fail-on"]),
        new(SettingsWords.Strict, "COMPLIANCE_STRICT", s => Truth(s.Strict), ["--strict"]),
        new(SettingsWords.Horizon, "COMPLIANCE_HORIZON", s => s.HorizonDays?.ToString(CultureInfo.InvariantCulture), ["--horizon"]),
        new(SettingsWords.Columns, string.Empty, s => List(s.Columns?.Select(c => c.Sheet).ToList()), []),
    ];

    /// <summary>Gets the settings that a command uses: those it has options for, and that its command line does not overrule.</summary>
    /// <param name="configuration">What is set.</param>
    /// <param name="result">The command line.</param>
    /// <returns>The settings; <see langword="null"/> where there is no settings file and no variable is used.</returns>
    public static RunSettings? Of(SettingsResult configuration, ParseResult result)
    {
        var command = result.CommandResult.Command;
        var values = ImmutableArray.CreateBuilder<RunSetting>();
        foreach (var row in Rows)
        {
            if (Value(row, configuration) is { } value && IsFor(row, command) && !IsOverruled(row, result))
            {
                values.Add(value);
            }
        }

        return configuration.File is null && values.Count == 0 ? null : new RunSettings(configuration.File, configuration.Origin, values.ToImmutable());
    }

    private static RunSetting? Value(Row row, SettingsResult configuration) => row.Read(configuration.Settings) is not { } value
        ? null
        : new RunSetting(row.Key.Id, value, row.Read(configuration.FromEnvironment) is null ? null : row.Variable);

    // -o of other commands names a file of theirs.
    private static bool IsFor(Row row, Command command) =>
        row.Key == SettingsWords.Columns || row.Key == SettingsWords.Declarations
            ? command.Arguments.Any(a => a.Name == DeclarationArgument.Name)
            : (row.Key != SettingsWords.Outputs || command.Name == CheckCommand.Name) && command.Options.Any(o => row.Options.Contains(o.Name));

    private static bool IsOverruled(Row row, ParseResult result) => row.Key == SettingsWords.Declarations
        ? result.CommandResult.Children.OfType<ArgumentResult>().Any(a => a is { Argument.Name: DeclarationArgument.Name, Tokens.Count: > 0 })
        : result.CommandResult.Children.OfType<OptionResult>().Any(o => !o.Implicit && row.Options.Contains(o.Option.Name));

    private static string? Truth(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => null,
    };

    private static string? List(IReadOnlyList<string>? items) => items is null ? null : string.Join(", ", items);

    private sealed record Row(Keyword Key, string Variable, Func<Settings, string?> Read, string[] Options);
}
