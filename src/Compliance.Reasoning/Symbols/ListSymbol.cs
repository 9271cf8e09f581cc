using System.Collections.Immutable;
using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Symbols;

/// <summary>A list; complete where it is declared.</summary>
/// <param name="unknown">Whether it is undeclared.</param>
/// <param name="none">Whether what it is a field of is none.</param>
/// <param name="items">What may be in it.</param>
internal sealed class ListSymbol(Flag unknown, Flag none, ImmutableArray<ListItem> items) : Symbol(unknown, none)
{
    /// <summary>Gets what may be in it.</summary>
    public ImmutableArray<ListItem> Items { get; } = items;
}
