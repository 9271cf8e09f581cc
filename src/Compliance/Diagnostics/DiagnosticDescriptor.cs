using Compliance.Text;

namespace Compliance.Diagnostics;

/// <summary>One kind of mistake: its code and what it is called.</summary>
/// <param name="Code">The code, as <c>CMP2104</c>: 1xxx syntax, 2xxx binding, 3xxx rule logic, 4xxx declarations, 5xxx lint, 9xxx internal.</param>
/// <param name="Severity">Whether the file can still be used.</param>
/// <param name="Title">The name of the mistake in both languages.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, LocalizedText Title);
