using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>What a page says in one respect.</summary>
/// <param name="Key">What programs call it, in snake_case.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Lines">What it says; an entry without lines is left out.</param>
internal sealed record PageEntry(string Key, LocalizedText Label, ImmutableArray<PageLine> Lines)
{
    /// <summary>Gets the names that it lists, each to be explained in turn; none where it lists none.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Gets whether it is what a reader should do.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>Makes an entry of a text; without lines where there is none.</summary>
    public static PageEntry Of(string key, LocalizedText label, LocalizedText? text) => new(key, label, text is null ? [] : [PageLine.Of(text)]);

    /// <summary>Makes an entry that lists names, each with what it is called.</summary>
    public static PageEntry List(string key, LocalizedText label, IEnumerable<(string Name, LocalizedText Label)> items)
    {
        var all = items.ToList();
        return new(key, label, [.. all.Select(i => PageLine.Item(LocalizedText.Same($"{i.Name}  "), i.Label))]) { Names = [.. all.Select(i => i.Name)] };
    }
}
