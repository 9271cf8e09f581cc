using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Vocabularies;

namespace Compliance.Facts.Parsing;

/// <summary>The text of a value of a simple type, in normal form and trimmed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Node">Where it stands.</param>
/// <param name="Entry">The place the value keeps.</param>
/// <param name="Bounds">What numbers may be.</param>
/// <param name="Vocabulary">Where names are looked up.</param>
/// <param name="Diagnostics">Where mistakes go.</param>
internal readonly record struct SimpleText(string Text, SourceSpan Node, SourceSpan Entry, NumberBounds Bounds, Vocabulary Vocabulary, DiagnosticBag Diagnostics);
