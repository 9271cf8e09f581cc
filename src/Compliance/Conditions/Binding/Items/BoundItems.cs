using System.Collections.Immutable;
using Compliance.Conditions.Expressions;

namespace Compliance.Conditions.Binding.Items;

/// <summary>What is iterated over, and the scope in which its item is the innermost thing.</summary>
/// <param name="Source">What is iterated over.</param>
/// <param name="Scope">The scope of conditions on the item.</param>
/// <param name="Rest">The rest of the path, which starts at the item: the field that is summed.</param>
internal sealed record BoundItems(ItemSource Source, BindingScope Scope, ImmutableArray<PathSegment> Rest);
