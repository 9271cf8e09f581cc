using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>A rule file that was read.</summary>
/// <param name="Place">What it holds.</param>
/// <param name="File">Its text.</param>
/// <param name="Root">Its root, or <see langword="null"/> for a text without structure, and when it could not be understood, which was reported.</param>
internal sealed record ParsedFile(RuleFilePlace Place, SourceFile File, LocatedNode? Root);
