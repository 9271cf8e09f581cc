namespace Compliance.Authoring.Analysis.Typing;

/// <summary>Where the cursor is in a text that may be broken.</summary>
/// <param name="Levels">The mappings and lists that are open, the outermost first.</param>
/// <param name="Kind">What is being written.</param>
/// <param name="Start">Where the word begins that is being written.</param>
/// <param name="Prefix">The word up to the cursor, without a quote before it.</param>
/// <param name="IsQuoted">Whether a quote stands before the word.</param>
internal sealed record Cursor(IReadOnlyList<OpenLevel> Levels, CursorKind Kind, int Start, string Prefix, bool IsQuoted);
