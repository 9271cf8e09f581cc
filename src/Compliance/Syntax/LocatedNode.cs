using Compliance.Text;

namespace Compliance.Syntax;

/// <summary>A piece of an authored file, before anything is known about its meaning. It keeps its place.</summary>
/// <param name="Span">Its place.</param>
public abstract record LocatedNode(SourceSpan Span);
