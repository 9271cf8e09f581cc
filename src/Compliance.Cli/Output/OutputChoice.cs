using Compliance.Cli.Usage;

namespace Compliance.Cli.Output;

/// <summary>One <c>-o</c>: a format, and the file it goes to.</summary>
/// <param name="Format">The format.</param>
/// <param name="File">The file, or <see langword="null"/> for standard output.</param>
internal sealed record OutputChoice(OutputFormat Format, string? File)
{
    private static readonly string[] Words = ["console", "json"];

    /// <summary>Reads <c>console</c>, <c>json</c> or <c>json=FILE</c>.</summary>
    public static OutputChoice? Parse(string text, List<UsageError> errors)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var word = equals < 0 ? text : text[..equals];
        var file = equals < 0 ? null : text[(equals + 1)..];
        switch (word)
        {
            case "console" when file is not null:
                errors.Add(UsageErrors.OutputTakesNoFile(word));
                return null;
            case "console":
                return new OutputChoice(OutputFormat.Console, null);
            case "json" when file is "":
                errors.Add(UsageErrors.FileNameMissing(text));
                return null;
            case "json":
                return new OutputChoice(OutputFormat.Json, file);
            default:
                errors.Add(UsageErrors.UnknownValue("-o", word, Words));
                return null;
        }
    }

    /// <summary>Reads all of them; without any, the console is meant. Two may not go to one place.</summary>
    public static IReadOnlyList<OutputChoice> ParseAll(IReadOnlyCollection<string> texts, List<UsageError> errors)
    {
        if (texts.Count == 0)
        {
            return [new OutputChoice(OutputFormat.Console, null)];
        }

        var choices = texts.Select(t => Parse(t, errors)).OfType<OutputChoice>().ToList();
        foreach (var place in choices.GroupBy(c => c.File is null ? string.Empty : Path.GetFullPath(c.File), StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            errors.Add(UsageErrors.TwoOutputsToOnePlace(place.First().File is { } file
                ? Text.LocalizedText.Same($" {file}")
                : new("屏幕", "standard output")));
        }

        return choices;
    }
}
