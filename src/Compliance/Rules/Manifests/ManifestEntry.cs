using Compliance.Text;

namespace Compliance.Rules.Manifests;

/// <summary>A file of a manifest.</summary>
/// <param name="Path">The path from the folder of the manifest, with forward slashes.</param>
/// <param name="Sha256">The SHA-256 of its text in UTF-8, CR LF taken as LF, in lower-case hexadecimal.</param>
/// <param name="Span">Where the manifest names it; nowhere, where none was read.</param>
public sealed record ManifestEntry(string Path, string Sha256, SourceSpan Span);
