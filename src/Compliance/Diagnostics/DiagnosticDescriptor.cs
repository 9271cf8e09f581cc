using Compliance.Text;

namespace Compliance.Diagnostics;

/// <summary>One kind of mistake: its code and its title.</summary>
/// <param name="Code">The code. <c>CMP</c> and four digits are those of this product (1xxx syntax, 2xxx binding, 3xxx rule logic, 4xxx declarations, 5xxx lint, 9xxx internal); readers by others use a prefix of their own.</param>
/// <param name="Severity">Whether the file can still be used.</param>
/// <param name="Title">The name of the mistake in both languages.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, LocalizedText Title)
{
    /// <summary>Creates the descriptor of an error: the file cannot be used.</summary>
    /// <param name="code">The code.</param>
    /// <param name="zh">The name of the mistake in Chinese.</param>
    /// <param name="en">The name of the mistake in English.</param>
    public static DiagnosticDescriptor Error(string code, string zh, string en) => new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en));

    /// <summary>Creates the descriptor of a warning: the file can be used, and something in it is probably not meant.</summary>
    /// <param name="code">The code.</param>
    /// <param name="zh">The name of the mistake in Chinese.</param>
    /// <param name="en">The name of the mistake in English.</param>
    public static DiagnosticDescriptor Warning(string code, string zh, string en) => new(code, DiagnosticSeverity.Warning, new LocalizedText(zh, en));

    /// <summary>Creates the descriptor of a note: something worth knowing that need not be a mistake.</summary>
    /// <param name="code">The code.</param>
    /// <param name="zh">The name of the note in Chinese.</param>
    /// <param name="en">The name of the note in English.</param>
    public static DiagnosticDescriptor Note(string code, string zh, string en) => new(code, DiagnosticSeverity.Note, new LocalizedText(zh, en));

    /// <summary>Creates a diagnostic of this kind.</summary>
    /// <param name="span">Where the mistake stands.</param>
    /// <param name="message">What is wrong; text quoted from a file is made by <see cref="Excerpt.Of"/>.</param>
    /// <param name="advice">What to write instead.</param>
    /// <param name="related">Other places that belong to the mistake.</param>
    public Diagnostic At(SourceSpan span, LocalizedText message, LocalizedText advice, params ReadOnlySpan<SourceSpan> related) =>
        new(this, span, message, advice, [.. related]);

    /// <summary>Gets the code.</summary>
    public override string ToString() => Code;
}
