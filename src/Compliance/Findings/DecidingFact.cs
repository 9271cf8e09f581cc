using System.Runtime.InteropServices;
using Compliance.Text;

namespace Compliance.Findings;

/// <summary>A declared fact that decided, without words.</summary>
/// <param name="Path">The path by ids.</param>
/// <param name="Canonical">The value.</param>
/// <param name="Span">Where it was declared; nowhere when it was built in code.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DecidingFact(string Path, string Canonical, SourceSpan Span);
