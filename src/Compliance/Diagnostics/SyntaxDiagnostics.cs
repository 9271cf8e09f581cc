namespace Compliance.Diagnostics;

/// <summary>The catalogue of mistakes in the form of a file (CMP1xxx): one factory each.</summary>
public static partial class SyntaxDiagnostics
{
}
