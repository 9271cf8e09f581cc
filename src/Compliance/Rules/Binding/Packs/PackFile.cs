using System.Collections.Immutable;
using Compliance.Syntax;

namespace Compliance.Rules.Binding.Packs;

/// <summary>A file of a pack that is to be bound.</summary>
/// <param name="Name">Its name without folders and extension.</param>
/// <param name="Items">The items of its list; the root of a file that is none.</param>
internal sealed record PackFile(string Name, ImmutableArray<LocatedNode> Items);
