using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>A line of a page.</summary>
/// <param name="Pieces">What it says: one text, which stands once in each language, or several that are joined into one line.</param>
/// <param name="Depth">How far it is indented.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
internal sealed record PageLine(ImmutableArray<LocalizedText> Pieces, int Depth = 0, bool IsItem = false)
{
    private const string Dot = "· ";

    /// <summary>Gets whether the pieces make one line in both languages.</summary>
    public bool IsJoined { get; private init; }

    /// <summary>Gets the whole text.</summary>
    public LocalizedText Text => Pieces is [var only] ? only : new(string.Concat(Pieces.Select(p => p.Zh)), string.Concat(Pieces.Select(p => p.En)));

    /// <summary>Makes a line of one text.</summary>
    public static PageLine Of(LocalizedText text, int depth = 0, bool isItem = false) => new([text], depth, isItem);

    /// <summary>Makes a line of one text that is the same in all languages.</summary>
    public static PageLine Of(string text) => Of(LocalizedText.Same(text));

    /// <summary>Makes an item of a list.</summary>
    public static PageLine Item(params ImmutableArray<LocalizedText> pieces) => Joined(pieces) with { IsItem = true };

    /// <summary>Makes one line of several texts.</summary>
    public static PageLine Joined(params ImmutableArray<LocalizedText> pieces) => new(pieces) { IsJoined = true };

    /// <summary>Gets the paragraphs for a reader at a terminal.</summary>
    /// <param name="language">The language.</param>
    /// <param name="inLanguage">Gives a text once for each language.</param>
    public IEnumerable<string> Paragraphs(Language language, Func<LocalizedText, IEnumerable<string>> inLanguage)
    {
        IEnumerable<string> texts = IsJoined ? [string.Concat(Pieces.Select(p => p.In(language)))] : inLanguage(Text);
        return texts.Select((t, i) => new string(' ', Depth * 2) + (!IsItem ? string.Empty : i == 0 ? Dot : "  ") + t);
    }
}
