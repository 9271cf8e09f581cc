using Compliance.Cli.Usage;

namespace Compliance.Cli.Output;

/// <summary>One <c>-o</c>: a format, and the file it goes to.</summary>
/// <param name="Format">The id of the format.</param>
/// <param name="File">The file, or <see langword="null"/> for standard output.</param>
internal sealed record OutputChoice(string Format, string? File)
{
    /// <summary>The word for what a reader at a terminal gets; it goes to the screen alone.</summary>
    public const string Console = "console";

    /// <summary>Reads <c>console</c>, <c>json</c> or <c>json=FILE</c>, and the other formats likewise.</summary>
    /// <param name="text">What was written after <c>-o</c>.</param>
    /// <param name="formats">The formats the command has, beside the console.</param>
    /// <param name="errors">Where mistakes go.</param>
    public static OutputChoice? Parse(string text, IReadOnlyCollection<string> formats, List<UsageError> errors)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var word = equals < 0 ? text : text[..equals];
        var file = equals < 0 ? null : text[(equals + 1)..];
        if (word == Console)
        {
            if (file is null)
            {
                return new OutputChoice(Console, null);
            }

            errors.Add(UsageErrors.OutputTakesNoFile(word));
            return null;
        }

        if (!formats.Contains(word))
        {
            errors.Add(UsageErrors.UnknownValue("-o", word, [Console, .. formats]));
            return null;
        }

        if (file is "")
        {
            errors.Add(UsageErrors.FileNameMissing(text));
            return null;
        }

        return new OutputChoice(word, file);
    }

    /// <summary>Reads all of them; without any, the console is meant. Two may not go to one place.</summary>
    public static IReadOnlyList<OutputChoice> ParseAll(IReadOnlyCollection<string> texts, IReadOnlyCollection<string> formats, List<UsageError> errors)
    {
        if (texts.Count == 0)
        {
            return [new OutputChoice(Console, null)];
        }

        var choices = new List<OutputChoice>();
        foreach (var text in texts)
        {
            if (Parse(text, formats, errors) is { } choice)
            {
                choices.Add(choice);
            }
        }

        // One has its place for itself.
        foreach (var place in choices.Count > 1 ? choices.GroupBy(c => c.File is null ? OutputPlace.ScreenKey : OutputPlace.Of(c.File).Key, Syntax.Decoding.RealPath.Comparer).Where(g => g.Count() > 1) : [])
        {
            errors.Add(UsageErrors.TwoOutputsToOnePlace(place.First().File is { } file
                ? Text.LocalizedText.Same($" {file}")
                : new("屏幕", "standard output")));
        }

        return choices;
    }
}
