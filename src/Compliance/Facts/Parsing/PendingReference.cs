using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>A reference that is resolved once everything is read.</summary>
/// <param name="Value">The reference.</param>
/// <param name="Target">What kind of thing it refers to.</param>
/// <param name="Span">Where the id stands, without its key.</param>
internal readonly record struct PendingReference(ReferenceValue Value, EntityType Target, SourceSpan Span);
