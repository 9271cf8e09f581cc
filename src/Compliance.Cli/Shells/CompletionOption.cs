namespace Compliance.Cli.Shells;

/// <summary>An option as a shell completes it.</summary>
/// <param name="Names">Its names, with their dashes, the long one first.</param>
/// <param name="Description">What it does, in one line.</param>
/// <param name="TakesValue">Whether a value stands behind it.</param>
/// <param name="Words">The values there are; none where it is a file, a number or a day.</param>
internal sealed record CompletionOption(IReadOnlyList<string> Names, string Description, bool TakesValue, IReadOnlyList<string> Words);
