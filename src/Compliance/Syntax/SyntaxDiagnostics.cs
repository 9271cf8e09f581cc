using System.Globalization;
using Compliance.Text;

namespace Compliance.Syntax;

/// <summary>The catalogue of mistakes in the form of a file (CMP1xxx): one factory each.</summary>
/// <remarks>A code is never given to another mistake; a mistake that is no longer reported leaves a gap.</remarks>
internal static partial class SyntaxDiagnostics
{
    /// <summary>Gets the number of the line in which a place begins.</summary>
    public static string LineOf(SourceSpan span) => span.Position.Line.ToString(CultureInfo.InvariantCulture);
}
