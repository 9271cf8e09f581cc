namespace Compliance.Authoring.Analysis.Symbols;

/// <summary>A symbol in the text of one key or value.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Start">Where its name begins in the text.</param>
/// <param name="Length">How long its name is.</param>
/// <param name="IsDefinition">Whether it is defined there.</param>
internal readonly record struct Mention(Symbol Symbol, int Start, int Length, bool IsDefinition = false)
{
    /// <summary>The whole of a text.</summary>
    public static Mention Whole(Symbol symbol, string text, bool isDefinition = false) => new(symbol, 0, text.Length, isDefinition);
}
