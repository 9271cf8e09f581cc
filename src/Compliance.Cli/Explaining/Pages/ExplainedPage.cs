using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>A page that explains one thing: a rule, field, code, article, finding.</summary>
/// <param name="Kind">What kind of thing, in snake_case.</param>
/// <param name="Name">The name by which it is explained.</param>
/// <param name="Title">What readers call it.</param>
/// <param name="Place">Where it is declared: file, line and column; nowhere where that is not known.</param>
/// <param name="Groups">What the page says, in groups that stand apart.</param>
internal sealed record ExplainedPage(string Kind, string Name, LocalizedText Title, SourceSpan Place, ImmutableArray<ImmutableArray<PageEntry>> Groups)
{
    /// <summary>Gets a line below the title; <see langword="null"/> without one.</summary>
    public PageLine? Subtitle { get; init; }

    /// <summary>Gets the groups that say anything.</summary>
    public IEnumerable<ImmutableArray<PageEntry>> Said => Groups.Select(g => g.Where(e => !e.Lines.IsEmpty).ToImmutableArray()).Where(g => !g.IsEmpty);
}
