using Compliance.Text;

namespace Compliance.Findings;

/// <summary>A declared fact that decided, with its place.</summary>
/// <param name="Path">The path by ids, as <c>activities[wallet].kind</c>.</param>
/// <param name="Label">The path in words.</param>
/// <param name="Canonical">The value, the same whatever language it was written in.</param>
/// <param name="Display">The value as a reader would write it.</param>
/// <param name="Span">Where it was declared; nowhere when it was built in code.</param>
public sealed record Evidence(string Path, LocalizedText Label, string Canonical, LocalizedText Display, SourceSpan Span);
